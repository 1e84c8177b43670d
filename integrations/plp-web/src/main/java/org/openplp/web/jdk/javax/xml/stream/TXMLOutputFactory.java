package org.openplp.web.jdk.javax.xml.stream;

import java.io.Writer;

/** Creates writers of XML. */
public final class TXMLOutputFactory {
    private TXMLOutputFactory() {}

    /** The only factory. */
    public static TXMLOutputFactory newDefaultFactory() {
        return new TXMLOutputFactory();
    }

    /** A writer of XML. */
    public TXMLStreamWriter createXMLStreamWriter(Writer out) {
        return new TextOfXml(out);
    }
}
