/**
 * Where quotation marks are, and which words stand within them.
 *
 * <p>In come a document and its tagged sentences, out come quotations, nested and apart, and the
 * passages of each sentence by level of quotation; what could not be paired comes out as an issue.
 * Whose words a quotation holds is not the job of this package.
 */
package org.selon.engine.quotation;
