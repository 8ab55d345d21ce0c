package org.plumbline.desktop.verdict;

import java.util.Locale;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.book.Catalogue;
import org.plumbline.core.message.Messages;

/** What a fault is called, wherever a lifter reads of it. */
public final class FaultNames {
    private FaultNames() {}

    /** With a first capital letter, for example {@code Hips rise first}. */
    public static String title(FaultCode code) {
        return Catalogue.name(code, Messages.english());
    }

    /** Within a sentence, for example {@code hips rise first}. */
    public static String name(FaultCode code) {
        String title = title(code);
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
