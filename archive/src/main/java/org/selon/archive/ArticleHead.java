package org.selon.archive;

import org.selon.engine.text.Language;

/**
 * What stands above an article; empty where nothing is known.
 *
 * @param id 16 digits made from its content
 * @param uri its address
 * @param outlet name of the publication
 * @param title headline
 * @param language language of its text
 * @param published date of publication in EDTF
 * @param author who signs it, as written
 * @param agency the news agency that it credits, or who else supplied it
 */
public record ArticleHead(
    String id,
    String uri,
    String outlet,
    String title,
    Language language,
    String published,
    String author,
    String agency) {}
