package org.openplp.formats.dossier;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.ReferenceType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;

/** Teaches Jackson the types of which the records of a dossier are made. */
final class RecordModule extends Module {
    private static final Map<Class<?>, JsonDeserializer<?>> SCALARS = Map.of(
            Answer.class, new Scalar.AnswerScalar(),
            String.class, new Scalar.TextScalar(),
            LocalDate.class, new Scalar.DateScalar(),
            OffsetDateTime.class, new Scalar.TimeScalar(),
            Integer.class, new Scalar.WholeNumberScalar(),
            BigDecimal.class, new Scalar.AmountScalar());

    @Override
    public String getModuleName() {
        return "openplp";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new OfFacts());
        context.addBeanDeserializerModifier(new OfRecords());
    }

    private static final class OfFacts extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (type.hasRawClass(Recorded.class)) {
                return new FactDeserializer.OfRecorded(type.containedType(0));
            }
            if (type.hasRawClass(Log.class)) {
                return new FactDeserializer.OfLog(type.containedType(0));
            }
            if (type.hasRawClass(Optional.class)) {
                return new FactDeserializer.OfEnding(type.containedType(0));
            }
            return SCALARS.get(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findReferenceDeserializer(
                ReferenceType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer contentTypeDeserializer,
                @Nullable JsonDeserializer<?> contentDeserializer) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // Jackson asks this for enums only
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return type == Answer.class ? SCALARS.get(type) : new Scalar.WordScalar(type);
        }
    }

    private static final class OfRecords extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
            return description.getType().isRecordType() && deserializer instanceof BeanDeserializerBase bean
                    ? new RecordDeserializer(bean.getValueInstantiator())
                    : deserializer;
        }
    }
}
