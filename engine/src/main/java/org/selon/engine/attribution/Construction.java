package org.selon.engine.attribution;

import java.util.Optional;

/** A way in which a language attributes. */
interface Construction {

  /** Its name, as results and {@code explain} show it, without the language: {@code clause}. */
  String name();

  /** The attribution that a cue makes in this way, empty where it makes none. */
  Optional<Finding> find(Scene scene, CueMatch match);
}
