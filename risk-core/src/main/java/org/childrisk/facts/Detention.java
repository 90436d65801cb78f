package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * The child was held in police custody (PROC-CUST-01 to PROC-CUST-16).
 *
 * @param id reference
 * @param authorisedAt when detention was authorised, empty where not recorded
 * @param chargedAt when the child was charged, empty where not recorded
 * @param bailRefused was bail refused after charge
 * @param bailRefusedAt when bail was refused, empty where not recorded
 * @param heldOvernight was the child in a police cell overnight
 * @param lastResortReason is it on record why nothing else would do (PROC-CUST-02)
 * @param accommodationRequested did police ask the local authority for accommodation
 * @param accommodationRequestedAt when they asked, empty where not recorded
 * @param secureRequested was secure accommodation asked for
 * @param seriousHarmFeared is serious harm to the public in play
 * @param transferred was the child moved to local authority accommodation
 * @param certificateIssued was a certificate made out why the child was not moved (PROC-CUST-08)
 * @param certificateIssuedAt when it was made out, empty where not recorded
 * @param courtAt when the child is due in court, empty where not recorded
 * @param welfarePersonInformedAt when the person responsible for the child was told, empty where not recorded
 * @param appropriateAdultRequestedAt when an appropriate adult was asked to come, empty where not recorded
 * @param appropriateAdultArrivedAt when one came, empty where not recorded
 * @param underMentalHealthPower held under mental health law (PROC-CUST-14)
 * @param releasedAt when the child left the cells, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record Detention(
        String id,
        Optional<Instant> authorisedAt,
        Optional<Instant> chargedAt,
        Answer bailRefused,
        Optional<Instant> bailRefusedAt,
        Answer heldOvernight,
        Answer lastResortReason,
        Answer accommodationRequested,
        Optional<Instant> accommodationRequestedAt,
        Answer secureRequested,
        Answer seriousHarmFeared,
        Answer transferred,
        Answer certificateIssued,
        Optional<Instant> certificateIssuedAt,
        Optional<Instant> courtAt,
        Optional<Instant> welfarePersonInformedAt,
        Optional<Instant> appropriateAdultRequestedAt,
        Optional<Instant> appropriateAdultArrivedAt,
        Answer underMentalHealthPower,
        Optional<Instant> releasedAt,
        Optional<Source> source)
        implements Proceeding {

    public Detention {
        authorisedAt = Given.orEmpty(authorisedAt);
        chargedAt = Given.orEmpty(chargedAt);
        bailRefused = Answer.orUnknown(bailRefused);
        bailRefusedAt = Given.orEmpty(bailRefusedAt);
        heldOvernight = Answer.orUnknown(heldOvernight);
        lastResortReason = Answer.orUnknown(lastResortReason);
        accommodationRequested = Answer.orUnknown(accommodationRequested);
        accommodationRequestedAt = Given.orEmpty(accommodationRequestedAt);
        secureRequested = Answer.orUnknown(secureRequested);
        seriousHarmFeared = Answer.orUnknown(seriousHarmFeared);
        transferred = Answer.orUnknown(transferred);
        certificateIssued = Answer.orUnknown(certificateIssued);
        certificateIssuedAt = Given.orEmpty(certificateIssuedAt);
        courtAt = Given.orEmpty(courtAt);
        welfarePersonInformedAt = Given.orEmpty(welfarePersonInformedAt);
        appropriateAdultRequestedAt = Given.orEmpty(appropriateAdultRequestedAt);
        appropriateAdultArrivedAt = Given.orEmpty(appropriateAdultArrivedAt);
        underMentalHealthPower = Answer.orUnknown(underMentalHealthPower);
        releasedAt = Given.orEmpty(releasedAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("authorisedAt", authorisedAt, "chargedAt", chargedAt)
                .inOrder("authorisedAt", authorisedAt, "releasedAt", releasedAt)
                .inOrder("chargedAt", chargedAt, "bailRefusedAt", bailRefusedAt)
                .done();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Detention[" + ref() + "]";
    }
}
