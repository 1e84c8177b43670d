/** An application of plain Java that keeps the dossiers of partnerships in memory. */
module org.example.plp.plain {
    requires org.openplp.formats;
}
