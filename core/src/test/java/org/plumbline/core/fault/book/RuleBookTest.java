package org.plumbline.core.fault.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.rule.FaultRule;
import org.plumbline.core.fault.rule.SetRule;

class RuleBookTest {

    @Test
    void everyFaultOfTheCatalogueIsJudgedByExactlyOneRule() {
        List<FaultCode> codes = Stream.concat(
                        RuleBook.rules().stream().map(FaultRule::code),
                        RuleBook.setRules().stream().map(SetRule::code))
                .toList();
        assertThat(codes).containsExactlyInAnyOrder(FaultCode.values());
    }

    @Test
    void everyRuleNamesItsOwnLimits() {
        for (FaultRule rule : RuleBook.rules()) {
            assertThat(rule.limits()).isNotEmpty().extracting(LimitId::code).containsOnly(rule.code());
        }
        for (SetRule rule : RuleBook.setRules()) {
            assertThat(rule.limits()).isNotEmpty().extracting(LimitId::code).containsOnly(rule.code());
        }
    }
}
