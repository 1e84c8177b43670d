package org.openplp.jackson;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.Defect;
import org.openplp.formats.entry.EntryReader;
import org.openplp.jackson.form.JsonForms;
import org.openplp.jackson.form.ModuleSettings;
import org.openplp.rules.text.Language;

/**
 * A module that teaches Jackson 2 the JSON of openplp. It reads and writes dossiers, acts and entries of a dossier, and
 * writes events and reports: a {@code Check}, an {@code AnsweredAct}, and {@code Duties}. Reports and messages are in
 * English unless the module, or the attribute {@code Language.class} of a reader or writer, names another language.
 * Jackson finds this module with {@code findAndAddModules()}, Jackson 3 only on the class path.
 */
public final class PlpModule extends Module {
    private final ModuleSettings settings;

    /** A module that speaks English and reads up to 64 MiB. */
    public PlpModule() {
        this(ModuleSettings.USUAL);
    }

    private PlpModule(ModuleSettings settings) {
        this.settings = settings;
    }

    /**
     * Changes the language of reports and messages.
     *
     * @param language called each time that a report or a message is written
     * @return a module in that language
     */
    public PlpModule withLanguage(Supplier<Language> language) {
        return new PlpModule(settings.withLanguage(language));
    }

    /**
     * Changes the limit. Jackson takes each single text into memory first, up to 20 million characters unless the
     * {@code StreamReadConstraints} of its factory say otherwise.
     *
     * @param bytes the length of the longest JSON of one dossier, act or entry, from 1 byte to 1 GiB
     * @return a module with that limit
     * @throws IllegalArgumentException if the limit is less than 1 byte or more than 1 GiB
     */
    public PlpModule withLimit(long bytes) {
        return new PlpModule(settings.upTo(bytes));
    }

    /**
     * Adds a check of each dossier, act or entry that was read, such as that of a validator.
     *
     * @param check lists the defects that stop the record, with paths in its JSON
     * @return a module with that check
     */
    public PlpModule checkedBy(Function<Record, List<Defect>> check) {
        return new PlpModule(settings.checkedBy(check));
    }

    @Override
    public String getModuleName() {
        return "openplp";
    }

    /** Jackson registers only one module of openplp, whatever its language. */
    @Override
    public Object getTypeId() {
        return PlpModule.class;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        requireNonNull(context, "context");
        context.addSerializers(new Writing(settings));
        context.addDeserializers(new Reading(settings));
    }

    private static final class Writing extends Serializers.Base {
        private final ModuleSettings settings;

        Writing(ModuleSettings settings) {
            this.settings = settings;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return JsonForms.writer(type.getRawClass())
                    .map(form -> new FormSerializer(form, settings))
                    .orElse(null);
        }
    }

    private static final class Reading extends Deserializers.Base {
        private final ModuleSettings settings;

        Reading(ModuleSettings settings) {
            this.settings = settings;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Optional<String> why = JsonForms.whyNotRead(type.getRawClass());
            Optional<EntryReader<?>> reader =
                    why.isPresent() ? Optional.empty() : JsonForms.reader(type.getRawClass(), settings);
            return why.isPresent() || reader.isPresent()
                    ? new RecordDeserializer(type, reader, why.orElse(""), settings)
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return JsonForms.whyNotRead(type).isPresent()
                    || JsonForms.reader(type, settings).isPresent();
        }
    }
}
