package org.selon.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/** The browser of the user's machine. */
final class Browser {

  private Browser() {}

  /** Opens an address in it; where there is none, the address that was printed has to do. */
  static void open(String address) throws IOException {
    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      Desktop.getDesktop().browse(URI.create(address));
    }
  }
}
