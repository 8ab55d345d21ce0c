package org.plumbline.core.fault.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.message.Messages;

class CatalogueTest {
    private static final Path PAGE = Path.of("..", "docs", "faults.md");

    @Test
    void thePageOfTheDocumentationIsTheOneThatThisProgramWrites() throws IOException {
        String written = new Catalogue(Messages.english(), FaultLimits.defaults()).markdown();
        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("after a change: ./plumbline faults --markdown > docs/faults.md")
                .isEqualTo(written);
    }

    @Test
    void everyRuleStandsInItWithItsNeedsLimitsAndSources() {
        for (Messages language : new Messages[] {Messages.english(), Messages.german()}) {
            Catalogue catalogue = new Catalogue(language, FaultLimits.defaults());
            assertThat(catalogue.entries()).extracting(Catalogue.Entry::code).containsExactly(FaultCode.values());
            assertThat(catalogue.entries()).allSatisfy(entry -> {
                assertThat(entry.name()).isNotBlank();
                assertThat(entry.needs()).isNotBlank();
                assertThat(entry.limits()).isNotEmpty();
                assertThat(entry.sources()).isNotEmpty().doesNotHaveDuplicates();
            });
            for (LimitId id : LimitId.values()) {
                assertThat(catalogue.plain()).contains(id.id());
            }
        }
    }

    @Test
    void theLimitsShownAreThoseInForce() {
        FaultLimits sumo = FaultLimits.defaults().forSumo();
        assertThat(new Catalogue(Messages.english(), sumo).plain()).contains("≥ 0.65, serious ≥ 0.75");
        assertThat(new Catalogue(Messages.of(Locale.GERMANY), sumo).plain()).contains("Warnung ≥ 0.65, schwer ≥ 0.75");
    }
}
