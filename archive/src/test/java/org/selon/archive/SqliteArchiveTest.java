package org.selon.archive;

/** The archive in one SQLite file. */
class SqliteArchiveTest extends ArchiveContract {

  private int made;

  @Override
  Archive make() throws ArchiveException {
    return SqliteArchive.create(folder.resolve("presse n°" + made++ + " ?.selon"));
  }
}
