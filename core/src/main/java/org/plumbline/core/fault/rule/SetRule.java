package org.plumbline.core.fault.rule;

import java.util.Arrays;
import java.util.List;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.LimitId;

/** Judges one fault of the catalogue that only the whole set can show. */
public interface SetRule {

    FaultCode code();

    /** The limits it judges by. */
    default List<LimitId> limits() {
        return Arrays.stream(LimitId.values()).filter(id -> id.code() == code()).toList();
    }

    RuleOutcome judge(SetEvidence set);
}
