package org.plumbline.core.fault.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.message.Amounts;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;

/** Every rule in words: what it is called, what it needs to see, its limits and where they come from. */
public final class Catalogue {
    private final Messages messages;
    private final FaultLimits limits;

    /**
     * One rule.
     *
     * @param code which fault
     * @param name what it is called
     * @param needs what it needs to see
     * @param limits in force
     * @param sources where they come from, each once
     */
    public record Entry(FaultCode code, String name, String needs, List<Line> limits, List<String> sources) {

        public Entry {
            limits = List.copyOf(limits);
            sources = List.copyOf(sources);
        }
    }

    /**
     * One limit.
     *
     * @param id as it is written in a file of limits
     * @param warn from where it is a warning
     * @param serious from where it is serious; empty where the rule has no such step
     */
    public record Line(String id, String warn, String serious) {}

    public Catalogue(Messages messages, FaultLimits limits) {
        this.messages = messages;
        this.limits = limits;
    }

    /** What a fault is called, in the language of these messages. */
    public static String name(FaultCode code, Messages messages) {
        return messages.say(Text.valueOf("NAME_" + code.name()));
    }

    /** The rules, in the order of their codes. */
    public List<Entry> entries() {
        return Arrays.stream(FaultCode.values()).map(this::entry).toList();
    }

    private Entry entry(FaultCode code) {
        List<LimitId> ids =
                Arrays.stream(LimitId.values()).filter(id -> id.code() == code).toList();
        return new Entry(
                code,
                name(code, messages),
                messages.say(Text.valueOf("NEEDS_" + code.name())),
                ids.stream().map(this::line).toList(),
                ids.stream().map(id -> messages.say(id.basis())).distinct().toList());
    }

    private Line line(LimitId id) {
        Limit limit = limits.of(id);
        String sense = id.sense() == LimitId.Sense.ABOVE ? "≥ " : "≤ ";
        return new Line(
                id.id(),
                sense + Amounts.plain(limit.warn(), id.unit()),
                Double.isInfinite(limit.serious()) ? "" : sense + Amounts.plain(limit.serious(), id.unit()));
    }

    /** The catalogue as plain text for a terminal. */
    public String plain() {
        StringBuilder text = new StringBuilder(messages.say(Text.CATALOGUE_FOR)).append('\n');
        for (Entry entry : entries()) {
            text.append("\n%s  %s\n".formatted(entry.code(), entry.name()));
            text.append("     %s: %s\n".formatted(messages.say(Text.CATALOGUE_NEEDS), entry.needs()));
            for (Line line : entry.limits()) {
                text.append("     %-22s %s %s".formatted(line.id(), messages.say(Text.CATALOGUE_WARNING), line.warn()));
                text.append(line.serious().isEmpty() ? "\n" : ", %s %s\n".formatted(lower(), line.serious()));
            }
            entry.sources()
                    .forEach(source ->
                            text.append("     %s: %s\n".formatted(messages.say(Text.CATALOGUE_FROM), source)));
        }
        return text.toString();
    }

    private String lower() {
        return messages.say(Text.CATALOGUE_SERIOUS).toLowerCase(Locale.ROOT);
    }

    /** The catalogue as a page of the documentation. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# %s\n\n%s\n\n%s\n"
                .formatted(
                        messages.say(Text.CATALOGUE_TITLE),
                        messages.say(Text.CATALOGUE_INTRODUCTION),
                        messages.say(Text.CATALOGUE_FOR)));
        for (Entry entry : entries()) {
            text.append("\n## %s · %s\n\n".formatted(entry.code(), entry.name()));
            text.append("%s: %s.\n\n".formatted(messages.say(Text.CATALOGUE_NEEDS), entry.needs()));
            text.append("| | %s | %s |\n|---|---|---|\n"
                    .formatted(messages.say(Text.CATALOGUE_WARNING), messages.say(Text.CATALOGUE_SERIOUS)));
            for (Line line : entry.limits()) {
                text.append("| `%s` | %s | %s |\n"
                        .formatted(line.id(), line.warn(), line.serious().isEmpty() ? "–" : line.serious()));
            }
            text.append("\n%s: %s.\n".formatted(messages.say(Text.CATALOGUE_FROM), String.join("; ", entry.sources())));
        }
        return text.append("\n## %s\n\n%s\n"
                        .formatted(messages.say(Text.CATALOGUE_OWN_TITLE), messages.say(Text.CATALOGUE_OWN)))
                .toString();
    }
}
