/**
 * Articles as annotated by people or under written guidelines.
 *
 * <p>In come inline markup and brat standoff files, out come articles with their relations. Reading
 * articles with the engine and comparing is not the job of this package.
 */
package org.selon.eval.gold;
