package org.openplp.web.teavm;

import java.util.Set;
import org.openplp.core.fact.BelgianTime;
import org.teavm.classlib.impl.currency.CurrencyHelper;
import org.teavm.classlib.impl.tz.DateTimeZoneProvider;
import org.teavm.classlib.impl.tz.TimeZoneGenerator;
import org.teavm.classlib.impl.unicode.CLDRHelper;
import org.teavm.model.MethodReference;
import org.teavm.platform.metadata.MetadataGenerator;
import org.teavm.platform.metadata.MetadataGeneratorContext;
import org.teavm.platform.metadata.ResourceArray;
import org.teavm.platform.metadata.ResourceMap;
import org.teavm.platform.metadata.builders.ResourceArrayBuilder;
import org.teavm.platform.metadata.builders.ResourceBuilder;
import org.teavm.platform.metadata.builders.ResourceMapBuilder;
import org.teavm.platform.plugin.MetadataRegistration;

/** Leaves out tables of the JDK that no answer needs: other time zones, currencies and likely languages. They are a thirtieth of the page. */
final class UnusedTables {
    private UnusedTables() {}

    static void leaveOut(MetadataRegistration tables) {
        leaveOut(tables, DateTimeZoneProvider.class, "getResource", ResourceMap.class, UnusedTables::belgianTime);
        MetadataGenerator noMap = (context, method) -> new ResourceMapBuilder<>();
        leaveOut(tables, CLDRHelper.class, "getTimeZoneLocalizationMap", ResourceMap.class, noMap);
        leaveOut(tables, CLDRHelper.class, "getLikelySubtagsMap", ResourceMap.class, noMap);
        leaveOut(tables, CLDRHelper.class, "getCurrencyMap", ResourceMap.class, noMap);
        leaveOut(tables, CurrencyHelper.class, "getCountryToCurrencyMap", ResourceMap.class, noMap);
        leaveOut(
                tables,
                CurrencyHelper.class,
                "getCurrencies",
                ResourceArray.class,
                (context, method) -> new ResourceArrayBuilder<>());
    }

    private static void leaveOut(
            MetadataRegistration tables, Class<?> owner, String name, Class<?> table, MetadataGenerator instead) {
        tables.register(new MethodReference(owner, name, table), instead);
    }

    private static ResourceBuilder belgianTime(MetadataGeneratorContext context, MethodReference method) {
        var all = new TimeZoneGenerator().generateMetadata(context, method);
        String[] id = BelgianTime.ZONE.getId().split("/", -1);
        all.values.keySet().retainAll(Set.of(id[0]));
        all.values.values().forEach(area -> area.values.keySet().retainAll(Set.of(id[1])));
        return all;
    }
}
