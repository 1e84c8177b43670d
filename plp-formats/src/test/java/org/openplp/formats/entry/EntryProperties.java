package org.openplp.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.Partnership;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class EntryProperties {
    private static final List<Class<? extends Record>> SMALL =
            List.of(Membership.class, Appointment.class, Measure.class, Partnership.class);
    private static final EntryReader<Area.Street> READER = EntryReader.of(Area.Street.class);
    private static final EntryWriter<Area.Street> WRITER = EntryWriter.of(Area.Street.class);

    private static Area.Street named(Recorded<String> name) {
        return new Area.Street(name, Recorded.unknown());
    }

    @Property(tries = 100)
    void any_dossier_is_read_as_it_was_written(@ForAll long seed) {
        comesBack(Dossier.class, seed);
    }

    @Property(tries = 1000)
    void any_small_record_is_read_as_it_was_written(@ForAll long seed) {
        comesBack(SMALL.get(Math.floorMod(seed, SMALL.size())), seed);
    }

    @Property(tries = 3000)
    void any_text_is_read_as_it_was_written_or_refused_by_both(@ForAll @StringLength(max = 12) String text) {
        Area.Street named = named(Recorded.of(text));
        String yaml;
        String json;
        try {
            yaml = WRITER.asYaml(named);
            json = WRITER.asJson(named);
        } catch (IllegalArgumentException refused) {
            assertThat(READER.read("a.json", "{\"name\": " + escaped(text) + "}")
                            .defects())
                    .hasSize(1);
            return;
        }

        assertThat(READER.read("a.yaml", yaml).entry()).contains(named);
        assertThat(READER.read("a.json", json).entry()).contains(named);
    }

    @Property(tries = 1000)
    void a_reader_of_yaml_1_1_takes_every_text_for_the_same(@ForAll long seed) {
        Area.Street named = named(Invented.of(Area.Street.class, seed).name());

        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(WRITER.asYaml(named));

        assertThat(read)
                .isEqualTo(named.name()
                        .value()
                        .<Map<?, ?>>map(text -> Map.of("name", text))
                        .orElse(Map.of()));
    }

    private static <R extends Record> void comesBack(Class<R> type, long seed) {
        EntryReader<R> reader = EntryReader.of(type);
        EntryWriter<R> writer = EntryWriter.of(type);
        R record = Invented.of(type, seed);

        String yaml = writer.asYaml(record);
        String json = writer.asJson(record);

        assertThat(reader.read("a.yaml", yaml).entry()).contains(record);
        assertThat(reader.read("a.json", json).entry()).contains(record);
        assertThat(reader.read("a.yaml", json).entry()).as("JSON read as YAML").contains(record);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        return escaped.append('"').toString();
    }
}
