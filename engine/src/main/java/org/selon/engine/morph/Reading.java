package org.selon.engine.morph;

import java.util.Set;

/**
 * One way to read a form: <i>rapporte</i> is the verb <i>rapporter</i>, finite, singular.
 *
 * @param lemma dictionary form
 * @param pos part of speech
 * @param features what the form tells, empty where it tells nothing
 */
record Reading(String lemma, Pos pos, Set<Feature> features) {

  Reading {
    features = Set.copyOf(features);
  }
}
