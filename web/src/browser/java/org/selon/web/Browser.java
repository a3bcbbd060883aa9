package org.selon.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser, and what it says of itself: errors, requests, dialogs. */
final class Browser implements Closeable {

  private static final String AXE = axe();

  private final ChromeDriver driver;
  private final String origin;

  private Browser(ChromeDriver driver, String origin) {
    this.driver = driver;
    this.origin = origin;
  }

  /** A browser that visits a room. */
  static Browser at(ReadingRoom room, String language) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("selon.chromium", "/usr/bin/chromium"));
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    options.addArguments("--accept-lang=" + language, "--disable-background-networking");
    options.addArguments("--host-resolver-rules=MAP elsewhere.example 127.0.0.1");
    options.setExperimentalOption(
        "prefs", Map.of("intl.accept_languages", language, "intl.selected_languages", language));
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(
                Path.of(System.getProperty("selon.chromedriver", "/usr/bin/chromedriver")).toFile())
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    return new Browser(driver, room.address().replaceFirst("/$", ""));
  }

  Browser sized(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().window().setSize(new Dimension(Math.max(500, width), height));
    return this;
  }

  Browser dark(boolean on) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", on ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    return this;
  }

  /** Whether the reader wishes for less motion. */
  Browser still(boolean on) {
    Map<String, String> motion =
        Map.of("name", "prefers-reduced-motion", "value", on ? "reduce" : "no-preference");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(motion)));
    return this;
  }

  void allowClipboard() {
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  String clipboard() {
    return String.valueOf(later("navigator.clipboard.readText()"));
  }

  /** An address of another site. */
  void go(String address) {
    driver.get(address);
  }

  /** What the page shows. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  double number(String expression) {
    return ((Number) script("return " + expression)).doubleValue();
  }

  /** What a promise gives, {@code refused} where it fails. */
  Object later(String promise) {
    return driver.executeAsyncScript(
        "const done = arguments[arguments.length - 1];"
            + "(" + promise + ").then(done, () => done('refused'));");
  }

  Browser open(String path) {
    driver.get(origin + path);
    return this;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Lets go of whatever has the focus. */
  void leave() {
    press(Keys.ESCAPE);
    script("document.activeElement.blur()");
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until an expression of the page holds. */
  void until(String expression) {
    for (int i = 0; i < 200; i++) {
      if (Boolean.TRUE.equals(script("return Boolean(" + expression + ")"))) {
        return;
      }
      pause();
    }
    throw new AssertionError("never: " + expression + "\n" + driver.getCurrentUrl());
  }

  private static void pause() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What axe-core finds against WCAG 2.2 A and AA, a line each. */
  List<String> barriers() {
    script(AXE);
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                + " 'wcag22aa']}).then((r) => done(r.violations.flatMap((v) => v.nodes.map((n) =>"
                + " v.id + ': ' + n.html.slice(0, 160) + ' ' + n.failureSummary))),"
                + " (e) => done(['axe failed: ' + e]));");
    List<String> lines = new ArrayList<>();
    for (Object each : (List<?>) found) {
      lines.add(String.valueOf(each));
    }
    return lines;
  }

  /** Errors in the console, dialogs, and requests to others than the room, since it was asked last. */
  List<String> troubles() {
    List<String> troubles = new ArrayList<>();
    for (LogEntry each : driver.manage().logs().get(LogType.BROWSER)) {
      troubles.add("console: " + each.getMessage());
    }
    for (LogEntry each : driver.manage().logs().get(LogType.PERFORMANCE)) {
      String message = each.getMessage();
      if (message.contains("\"Page.javascriptDialogOpening\"")) {
        troubles.add("dialog: " + message);
      }
      if (message.contains("\"Network.requestWillBeSent\"")) {
        String url = message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1");
        if (!url.startsWith(origin + "/") && !url.startsWith("chrome:")) {
          troubles.add("request: " + url);
        }
      }
    }
    return troubles;
  }

  void screenshot(String name) throws IOException {
    Path folder = Path.of("target", "screenshots");
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
