package org.hongdun.web.filing;

import java.io.Serializable;
import java.util.List;
import org.hongdun.kernel.registration.FilingFinding;
import org.hongdun.web.theme.FindingWords;

/** One check in words. */
public record FilingCheckLine(boolean passed, boolean blocks, String title, String sentence, String css, String word)
        implements Serializable {

    /** What stops comes first, then what an officer has to look at, then what is in order. */
    static List<FilingCheckLine> of(List<FilingFinding> findings) {
        return findings.stream()
                .sorted((a, b) -> b.outcome().compareTo(a.outcome()))
                .map(finding -> new FilingCheckLine(
                        finding.outcome() == FilingFinding.Outcome.PASSED,
                        finding.blocks(),
                        FindingWords.title(finding),
                        FindingWords.sentence(finding),
                        FindingWords.css(finding.outcome()),
                        "filing.outcome." + finding.outcome()))
                .toList();
    }
}
