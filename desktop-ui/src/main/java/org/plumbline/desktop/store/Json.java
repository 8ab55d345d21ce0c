package org.plumbline.desktop.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How numbers and moments look in every file of ours. Deterministic on every system: line feeds, points as decimal marks. */
public final class Json {
    private static final int DECIMALS = 6;

    private static final ObjectMapper MAPPER = new ObjectMapper(
                    JsonFactory.builder().build())
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true);

    private Json() {}

    /** A mapper for trees; don't configure it. */
    static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Starts an object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A finite number with at most six decimals. */
    public static DecimalNode number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return DecimalNode.valueOf(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    /** A small number, such as a scale, with eight significant digits. */
    public static DecimalNode precise(double value) {
        return DecimalNode.valueOf(
                BigDecimal.valueOf(value).round(new java.math.MathContext(8)).stripTrailingZeros());
    }

    /** A moment or a span in seconds. */
    public static DecimalNode seconds(Duration time) {
        return number(time.toNanos() / 1e9);
    }

    /** The text of a tree, indented, ending with a line feed. */
    public static String text(ObjectNode tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ObjectWriter writer = MAPPER.writer(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        try {
            return writer.writeValueAsString(tree) + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }
}
