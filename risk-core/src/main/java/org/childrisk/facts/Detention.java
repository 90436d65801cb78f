package org.childrisk.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The child was held in police custody (PROC-CUST-01 to PROC-CUST-16). Reviews of the detention and visits that see to
 * food, drink, rest and health are recorded as steps about it.
 *
 * @param id reference
 * @param authorisedAt when detention was authorised, empty where not recorded
 * @param treatedAsChild did custody treat the detainee as a child (PROC-CUST-01)
 * @param underMentalHealthPower held at a police station under mental health law (PROC-CUST-14)
 * @param welfarePersonInformedAt when the person responsible for the child was told of the arrest, the reason and the place, empty where not recorded
 * @param appropriateAdultRequestedAt when an appropriate adult was asked to come, empty where not recorded
 * @param appropriateAdultArrivedAt when the first one came, empty where not recorded
 * @param appropriateAdultSuitable was the adult who came one whom the rules allow (PROC-CUST-05)
 * @param interviewedAt when the child was first interviewed, empty where not recorded
 * @param adultAtRights was an appropriate adult there when the child was told of the rights (PROC-CUST-06)
 * @param adultAtInterview was one there at every interview
 * @param adultAtCharge was one there at charge and at the decision on bail
 * @param liaisonOffered was the child offered screening by liaison and diversion; YES also where the child refused (PROC-CUST-15)
 * @param extensionAuthorised was detention before charge extended beyond the basic limit (PROC-CUST-03)
 * @param courtWarrant did a court issue a warrant of further detention (PROC-CUST-03)
 * @param heldOvernight was the child in a police cell overnight
 * @param lastResortReason is it on record why nothing else would do (PROC-CUST-02)
 * @param chargedAt when the child was charged, empty where not recorded
 * @param bailRefused was bail refused after charge
 * @param bailRefusedAt when bail was refused, empty where not recorded
 * @param bailGroundRecorded does the record name a ground of section 38(1) for refusing it (PROC-CUST-07)
 * @param accommodationRequested did police ask the local authority for accommodation
 * @param accommodationRequestedAt when they asked, empty where not recorded
 * @param secureRequested was secure accommodation asked for
 * @param seriousHarmFeared is serious harm to the public in play
 * @param accommodationOffered did the local authority offer a place of any kind
 * @param refusalReasonRecorded is it on record why it offered none (PROC-CUST-12)
 * @param transferred was the child moved to local authority accommodation
 * @param transferredAt when the child was moved, empty where not recorded
 * @param certificateIssued was a certificate made out why the child was not moved (PROC-CUST-08)
 * @param certificateIssuedAt when it was made out, empty where not recorded
 * @param certificateGround on what it rests
 * @param circumstancesStated does it state the circumstances that made the move impracticable
 * @param everythingPracticableTried does the record show that everything practicable was tried to find a place (PROC-CUST-11)
 * @param certificateSent was the certificate sent to the court (PROC-CUST-09)
 * @param courtAt when the child is due in court, empty where not recorded
 * @param releasedAt when the child left the cells, released or taken to court, empty where not recorded
 * @param source who supplied it and when, empty where not recorded
 */
public record Detention(
        String id,
        Optional<Instant> authorisedAt,
        Answer treatedAsChild,
        Answer underMentalHealthPower,
        Optional<Instant> welfarePersonInformedAt,
        Optional<Instant> appropriateAdultRequestedAt,
        Optional<Instant> appropriateAdultArrivedAt,
        Answer appropriateAdultSuitable,
        Optional<Instant> interviewedAt,
        Answer adultAtRights,
        Answer adultAtInterview,
        Answer adultAtCharge,
        Answer liaisonOffered,
        Answer extensionAuthorised,
        Answer courtWarrant,
        Answer heldOvernight,
        Answer lastResortReason,
        Optional<Instant> chargedAt,
        Answer bailRefused,
        Optional<Instant> bailRefusedAt,
        Answer bailGroundRecorded,
        Answer accommodationRequested,
        Optional<Instant> accommodationRequestedAt,
        Answer secureRequested,
        Answer seriousHarmFeared,
        Answer accommodationOffered,
        Answer refusalReasonRecorded,
        Answer transferred,
        Optional<Instant> transferredAt,
        Answer certificateIssued,
        Optional<Instant> certificateIssuedAt,
        CertificateGround certificateGround,
        Answer circumstancesStated,
        Answer everythingPracticableTried,
        Answer certificateSent,
        Optional<Instant> courtAt,
        Optional<Instant> releasedAt,
        Optional<Source> source)
        implements Proceeding {

    public Detention {
        authorisedAt = Given.orEmpty(authorisedAt);
        treatedAsChild = Answer.orUnknown(treatedAsChild);
        underMentalHealthPower = Answer.orUnknown(underMentalHealthPower);
        welfarePersonInformedAt = Given.orEmpty(welfarePersonInformedAt);
        appropriateAdultRequestedAt = Given.orEmpty(appropriateAdultRequestedAt);
        appropriateAdultArrivedAt = Given.orEmpty(appropriateAdultArrivedAt);
        appropriateAdultSuitable = Answer.orUnknown(appropriateAdultSuitable);
        interviewedAt = Given.orEmpty(interviewedAt);
        adultAtRights = Answer.orUnknown(adultAtRights);
        adultAtInterview = Answer.orUnknown(adultAtInterview);
        adultAtCharge = Answer.orUnknown(adultAtCharge);
        liaisonOffered = Answer.orUnknown(liaisonOffered);
        extensionAuthorised = Answer.orUnknown(extensionAuthorised);
        courtWarrant = Answer.orUnknown(courtWarrant);
        heldOvernight = Answer.orUnknown(heldOvernight);
        lastResortReason = Answer.orUnknown(lastResortReason);
        chargedAt = Given.orEmpty(chargedAt);
        bailRefused = Answer.orUnknown(bailRefused);
        bailRefusedAt = Given.orEmpty(bailRefusedAt);
        bailGroundRecorded = Answer.orUnknown(bailGroundRecorded);
        accommodationRequested = Answer.orUnknown(accommodationRequested);
        accommodationRequestedAt = Given.orEmpty(accommodationRequestedAt);
        secureRequested = Answer.orUnknown(secureRequested);
        seriousHarmFeared = Answer.orUnknown(seriousHarmFeared);
        accommodationOffered = Answer.orUnknown(accommodationOffered);
        refusalReasonRecorded = Answer.orUnknown(refusalReasonRecorded);
        transferred = Answer.orUnknown(transferred);
        transferredAt = Given.orEmpty(transferredAt);
        certificateIssued = Answer.orUnknown(certificateIssued);
        certificateIssuedAt = Given.orEmpty(certificateIssuedAt);
        certificateGround = Objects.requireNonNullElse(certificateGround, CertificateGround.UNKNOWN);
        circumstancesStated = Answer.orUnknown(circumstancesStated);
        everythingPracticableTried = Answer.orUnknown(everythingPracticableTried);
        certificateSent = Answer.orUnknown(certificateSent);
        courtAt = Given.orEmpty(courtAt);
        releasedAt = Given.orEmpty(releasedAt);
        source = Given.orEmpty(source);
        new FactCheck()
                .required("id", id)
                .inOrder("authorisedAt", authorisedAt, "interviewedAt", interviewedAt)
                .inOrder("authorisedAt", authorisedAt, "chargedAt", chargedAt)
                .inOrder("authorisedAt", authorisedAt, "transferredAt", transferredAt)
                .inOrder("authorisedAt", authorisedAt, "releasedAt", releasedAt)
                .inOrder("chargedAt", chargedAt, "bailRefusedAt", bailRefusedAt)
                .done();
    }

    /** When the child left the cells: moved, released or taken to court; empty where not recorded. */
    public Optional<Instant> leftAt() {
        return earliest(transferredAt, releasedAt);
    }

    /** When detention before charge ended: with the charge, or because the child left; empty where not recorded. */
    public Optional<Instant> beforeChargeUntil() {
        return earliest(chargedAt, leftAt());
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }

    /** A step was taken at which an appropriate adult must be there: the child was interviewed or charged. */
    public boolean isInterviewedOrCharged() {
        return interviewedAt.isPresent() || chargedAt.isPresent();
    }

    /**
     * Was an appropriate adult there at every step: NO if absent at one, or if the first adult came only after the
     * interview; UNKNOWN if the record is silent on one that was taken.
     */
    public Answer adultThroughout() {
        boolean cameAfterwards = interviewedAt
                .filter(interview ->
                        appropriateAdultArrivedAt.filter(interview::isBefore).isPresent())
                .isPresent();
        if (adultAtRights.isNo() || adultAtInterview.isNo() || adultAtCharge.isNo() || cameAfterwards) {
            return Answer.NO;
        }
        boolean silent = (interviewedAt.isPresent() && adultAtInterview.isUnknown())
                || (chargedAt.isPresent() && adultAtCharge.isUnknown());
        return silent || !isInterviewedOrCharged() ? Answer.UNKNOWN : Answer.YES;
    }

    /** Secure accommodation was asked for, or the certificate rests on there being none. */
    public boolean isSecureSought() {
        return secureRequested.isYes() || isCertifiedForSeriousHarm();
    }

    /** When secure accommodation came into play: asked for, or bail refused; empty where not recorded. */
    public Optional<Instant> secureSoughtAt() {
        return accommodationRequestedAt.or(() -> bailRefusedAt).or(() -> authorisedAt);
    }

    /** The certificate says that moving the child was impracticable. */
    public boolean isCertifiedImpracticable() {
        return certificateIssued.isYes() && certificateGround == CertificateGround.IMPRACTICABLE;
    }

    /** The certificate says that only a secure place would do, and that there was none. */
    public boolean isCertifiedForSeriousHarm() {
        return certificateIssued.isYes() && certificateGround == CertificateGround.SERIOUS_HARM;
    }

    /** The certificate names no ground, or nobody says which. */
    public boolean isCertifiedWithoutGround() {
        return certificateIssued.isYes() && certificateGround == CertificateGround.UNKNOWN;
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
