package org.openplp.web.jdk.javax.xml.stream;

/** What openplp asks of a writer of XML. */
public interface TXMLStreamWriter {
    /** Begins the document. */
    void writeStartDocument(String encoding, String version) throws TXMLStreamException;

    /** Begins an element. */
    void writeStartElement(String name) throws TXMLStreamException;

    /** Writes an element that has attributes alone. */
    void writeEmptyElement(String name) throws TXMLStreamException;

    /** Writes an attribute of the element that was begun last. */
    void writeAttribute(String name, String value) throws TXMLStreamException;

    /** Writes text. */
    void writeCharacters(String text) throws TXMLStreamException;

    /** Ends an element. */
    void writeEndElement() throws TXMLStreamException;

    /** Ends the document. */
    void writeEndDocument() throws TXMLStreamException;

    /** Hands on what was written. */
    void close() throws TXMLStreamException;
}
