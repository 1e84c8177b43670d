package org.openplp.web.jdk.javax.xml.stream;

/** The methods of an XML writer that openplp uses. */
public interface TXMLStreamWriter {
    /** Begins the document. */
    void writeStartDocument(String encoding, String version) throws TXMLStreamException;

    /** Begins an element. */
    void writeStartElement(String name) throws TXMLStreamException;

    /** Writes an element that has only attributes. */
    void writeEmptyElement(String name) throws TXMLStreamException;

    /** Writes an attribute of the element that was just begun. */
    void writeAttribute(String name, String value) throws TXMLStreamException;

    /** Writes text. */
    void writeCharacters(String text) throws TXMLStreamException;

    /** Ends an element. */
    void writeEndElement() throws TXMLStreamException;

    /** Ends the document. */
    void writeEndDocument() throws TXMLStreamException;

    /** Flushes the output. */
    void close() throws TXMLStreamException;
}
