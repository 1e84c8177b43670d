package org.openplp.web.jdk.javax.xml.stream;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML in the same form as the JDK. */
final class TextOfXml implements TXMLStreamWriter {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private String endOfTag = "";

    TextOfXml(Writer out) {
        this.out = out;
    }

    @Override
    public void writeStartDocument(String encoding, String version) throws TXMLStreamException {
        write("<?xml version=\"" + version + "\" encoding=\"" + encoding + "\"?>");
    }

    @Override
    public void writeStartElement(String name) throws TXMLStreamException {
        endTag();
        open.push(name);
        write("<" + name);
        endOfTag = ">";
    }

    @Override
    public void writeEmptyElement(String name) throws TXMLStreamException {
        endTag();
        write("<" + name);
        endOfTag = "/>";
    }

    @Override
    public void writeAttribute(String name, String value) throws TXMLStreamException {
        write(" " + name + "=\"" + escaped(value).replace("\"", "&quot;") + "\"");
    }

    @Override
    public void writeCharacters(String text) throws TXMLStreamException {
        endTag();
        write(escaped(text));
    }

    @Override
    public void writeEndElement() throws TXMLStreamException {
        endTag();
        write("</" + open.pop() + ">");
    }

    @Override
    public void writeEndDocument() throws TXMLStreamException {
        endTag();
        while (!open.isEmpty()) {
            writeEndElement();
        }
    }

    @Override
    public void close() throws TXMLStreamException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new TXMLStreamException(e);
        }
    }

    private void endTag() throws TXMLStreamException {
        write(endOfTag);
        endOfTag = "";
    }

    private void write(String text) throws TXMLStreamException {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new TXMLStreamException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
