/**
 * The reading room: pages and an API over an archive, for a browser on the user's own machine.
 *
 * <p>In come requests; out go pages in English or French, and lists for programs. Articles are read
 * by {@code ingest}, analysed by {@code engine}, kept and found by {@code archive}, drawn by {@code
 * export}: nothing is analysed here, and no SQL stands here. Pages are templates in {@code
 * src/main/jte}, made into Java by the build, which escape all that they are given.
 */
package org.selon.web;
