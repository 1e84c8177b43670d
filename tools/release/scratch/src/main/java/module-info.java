/** What somebody writes who takes openplp from a repository. */
module org.example.scratch {
    requires org.openplp.formats;
    requires org.openplp.cli;
    requires org.openplp.jackson;
    requires org.openplp.testkit;
}
