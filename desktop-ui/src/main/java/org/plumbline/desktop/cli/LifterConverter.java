package org.plumbline.desktop.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Reads {@code X,Y[@SECONDS]}. */
final class LifterConverter implements CommandLine.ITypeConverter<LifterPoint> {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern FORM = Pattern.compile(NUMBER + "," + NUMBER + "(?:@" + NUMBER + ")?");

    @Override
    public LifterPoint convert(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new CommandLine.TypeConversionException(
                    "\"" + text + "\" is not X,Y or X,Y@SECONDS, for example 640,360 or 640,360@2.5");
        }
        String seconds = matcher.group(3);
        return new LifterPoint(
                Double.parseDouble(matcher.group(1)),
                Double.parseDouble(matcher.group(2)),
                seconds == null ? 0 : Double.parseDouble(seconds));
    }
}
