package org.selon.web;

import org.selon.engine.text.Language;
import org.selon.export.Messages;
import org.selon.export.RecordWords;
import org.selon.web.http.Params;

/**
 * What every page has around it.
 *
 * @param messages labels in the reader's language
 * @param words words for what the record holds
 * @param assets styles and scripts
 * @param title of the page, without the name of the program
 * @param active which of the pages that the head leads to this is, or empty
 * @param archive whether there is an archive
 * @param path address of the page without its query, empty where it cannot be asked for again
 * @param query its query
 * @param reading whether the page has the reading view
 */
record Frame(
    Messages messages,
    RecordWords words,
    Assets assets,
    String title,
    String active,
    boolean archive,
    String path,
    Params query,
    boolean reading) {

  /** A message of the room. */
  String get(String key, Object... values) {
    return messages.get(key, values);
  }

  /** A number with its noun. */
  String count(String noun, long number) {
    return messages.count(noun, number);
  }

  String language() {
    return messages.language();
  }

  /** The other language. */
  String other() {
    return language().equals(Language.FRENCH.code())
        ? Language.ENGLISH.code()
        : Language.FRENCH.code();
  }

  /** Where an asset lies. */
  String asset(String name) {
    return assets.address(name);
  }

  /** This page in the other language. */
  String switched() {
    return query.with("lang", other()).on(path);
  }

  /** An address with one parameter. */
  String link(String path, String name, String value) {
    return Params.NONE.and(name, value).on(path);
  }

  /** The same frame for a page that is told from others by its title and address. */
  Frame titled(String other, String which) {
    return new Frame(messages, words, assets, other, which, archive, path, query, reading);
  }

  /** The same frame for a list that is asked for with another query than the page. */
  Frame asking(Params other) {
    return new Frame(messages, words, assets, title, active, archive, path, other, reading);
  }

  /** The same frame around the reading view. */
  Frame around(String article) {
    return new Frame(messages, words, assets, article, active, archive, path, query, true);
  }

  /** The same frame around a page that answers a form. */
  Frame unasked() {
    return new Frame(messages, words, assets, title, active, archive, "", Params.NONE, reading);
  }
}
