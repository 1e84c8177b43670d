package org.openplp.formats.form;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.formats.source.LocatingParser;

/**
 * The form of what may be missing from the record: a fact, a list, or an ending.
 *
 * @param <C> the type of its content
 * @param <F> the type of the fact
 */
abstract class FactForm<C, F> implements ValueForm<F> {
    final ValueForm<C> content;
    private final boolean takesNone;

    FactForm(ValueForm<C> content, boolean takesNone) {
        this.content = content;
        this.takesNone = takesNone;
    }

    /** The fact that is known to be none. */
    abstract F none();

    /** Reads the value of the fact. */
    abstract F readContent(LocatingParser parser) throws IOException;

    @Override
    public abstract F absent();

    @Override
    public F read(LocatingParser parser) throws IOException {
        boolean none = takesNone && parser.isScalar() && parser.text().equals(Scalar.NONE);
        return none ? none() : readContent(parser);
    }

    @Override
    public boolean takesNone() {
        return takesNone;
    }

    /**
     * The form of a single fact.
     *
     * @param <C> the type of its content
     */
    static final class OfRecorded<C> extends FactForm<C, Recorded<C>> {
        OfRecorded(ValueForm<C> content) {
            super(content, content.takesNone());
        }

        @Override
        public Recorded<C> absent() {
            return Recorded.unknown();
        }

        @Override
        Recorded<C> none() {
            return Recorded.none();
        }

        @Override
        Recorded<C> readContent(LocatingParser parser) throws IOException {
            C value = content.read(parser);
            return value == null ? Recorded.unknown() : Recorded.of(value);
        }

        @Override
        public FormShape shape() {
            return new FormShape.Fact(content.shape(), takesNone());
        }

        @Override
        public boolean isLeftOut(Recorded<C> fact) {
            return !fact.isKnown();
        }

        @Override
        public void write(Recorded<C> fact, FormWriter output) throws IOException {
            Optional<C> value = fact.value();
            if (value.isPresent()) {
                content.write(value.get(), output);
            } else if (takesNone()) {
                output.word(Scalar.NONE);
            } else {
                throw output.refused("that there is none of this");
            }
        }
    }

    /**
     * The form of a fact that ends something. If it is left out or none, it has not happened.
     *
     * @param <C> the type of its content
     */
    static final class OfEnding<C> extends FactForm<C, Optional<C>> {
        OfEnding(ValueForm<C> content) {
            super(content, true);
        }

        @Override
        public Optional<C> absent() {
            return Optional.empty();
        }

        @Override
        Optional<C> none() {
            return Optional.empty();
        }

        @Override
        Optional<C> readContent(LocatingParser parser) throws IOException {
            return Optional.ofNullable(content.read(parser));
        }

        @Override
        public FormShape shape() {
            return new FormShape.Fact(content.shape(), takesNone());
        }

        @Override
        public boolean isLeftOut(Optional<C> ending) {
            return ending.isEmpty();
        }

        @Override
        public void write(Optional<C> ending, FormWriter output) throws IOException {
            content.write(ending.orElseThrow(), output);
        }
    }

    /**
     * The form of a list. Intake refers to entries by position, so an unreadable entry is replaced by a blank one. If its type has no blank entry, the whole
     * list is unknown. Either way there is a defect, and no dossier.
     *
     * @param <C> the type of its entries
     */
    static final class OfEntries<C> extends FactForm<C, Entries<C>> {
        OfEntries(ValueForm<C> content) {
            super(content, true);
        }

        @Override
        public Entries<C> absent() {
            return Entries.unknown();
        }

        @Override
        Entries<C> none() {
            return Entries.none();
        }

        @Override
        Entries<C> readContent(LocatingParser parser) throws IOException {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                parser.report(DefectCode.VALUE_TYPE, "list");
                parser.skipChildren();
                return Entries.unknown();
            }
            List<C> entries = new ArrayList<>();
            boolean complete = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                @Nullable C entry = content.readUnlessRefused(parser);
                if (entry == null) {
                    entry = content.absent();
                }
                if (entry == null) {
                    complete = false;
                } else {
                    entries.add(entry);
                }
            }
            return complete ? Entries.of(entries) : Entries.unknown();
        }

        @Override
        public FormShape shape() {
            return new FormShape.Listing(content.shape());
        }

        @Override
        public boolean isLeftOut(Entries<C> log) {
            return !log.isKnown();
        }

        @Override
        public void write(Entries<C> log, FormWriter output) throws IOException {
            output.startList();
            for (int i = 0; i < log.size(); i++) {
                content.write(log.entry(i), output);
            }
            output.endList();
        }
    }
}
