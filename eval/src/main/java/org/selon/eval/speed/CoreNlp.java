package org.selon.eval.speed;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Properties;

/**
 * Stanford CoreNLP with quote attribution, for English.
 *
 * <p>It is under the GPL, and nothing of the project is built with it: its few entries are called
 * by name, and it is there only in the profile {@code peers} ({@code ./mvnw -Ppeers package}).
 */
final class CoreNlp {

  private static final String PIPELINE = "edu.stanford.nlp.pipeline.StanfordCoreNLP";
  private static final String ANNOTATION = "edu.stanford.nlp.pipeline.Annotation";

  private final Object pipeline;
  private final Constructor<?> annotation;
  private final Method annotate;

  private CoreNlp(Object pipeline, Constructor<?> annotation, Method annotate) {
    this.pipeline = pipeline;
    this.annotation = annotation;
    this.annotate = annotate;
  }

  /** Whether it is on the class path. */
  static boolean isThere() {
    return CoreNlp.class.getClassLoader().getResource(PIPELINE.replace('.', '/') + ".class")
        != null;
  }

  /**
   * Loads everything that its quote attribution needs.
   *
   * @throws IllegalStateException if it is not on the class path
   */
  static CoreNlp quoteAttribution() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    try {
      Class<?> type = Class.forName(ANNOTATION);
      Object pipeline =
          Class.forName(PIPELINE).getConstructor(Properties.class).newInstance(properties);
      return new CoreNlp(
          pipeline,
          type.getConstructor(String.class),
          pipeline.getClass().getMethod("annotate", type));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP cannot be started; build with -Ppeers", e);
    }
  }

  /** Its annotation of a text. */
  Object annotate(String text) {
    try {
      Object document = annotation.newInstance(text);
      annotate.invoke(pipeline, document);
      return document;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP fails at a text of " + text.length(), e);
    }
  }
}
