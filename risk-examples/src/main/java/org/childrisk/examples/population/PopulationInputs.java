package org.childrisk.examples.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.childrisk.examples.page.Section;
import org.childrisk.examples.population.Prevalence.Authority;
import org.childrisk.policy.Guidance;
import org.childrisk.policy.Policy;
import org.childrisk.policy.Publication;

/** What a population was made of: who states which figure, and where. */
final class PopulationInputs {

    private final Prevalences prevalences;
    private final Policy policy;

    PopulationInputs(Prevalences prevalences, Policy policy) {
        this.prevalences = prevalences;
        this.policy = policy;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        add(sections, Authority.FORCE, "Inputs of the force", "Given for this run in place of ours.");
        add(sections, Authority.PUBLISHED, "Inputs that are published", "A source states them.");
        add(
                sections,
                Authority.DERIVED,
                "Inputs derived from what is published",
                "Arithmetic; the meaning says which.");
        add(
                sections,
                Authority.HOUSE,
                "Inputs that are assumed",
                "Nobody was found to state them. They are ours, and a force has its own.");
        sections.add(sources());
        return sections;
    }

    private void add(List<Section> sections, Authority authority, String title, String words) {
        List<List<String>> rows = prevalences
                .all()
                .filter(figure -> figure.authority() == authority)
                .map(this::row)
                .toList();
        if (!rows.isEmpty()) {
            sections.add(new Section(title, List.of(words), List.of("value", "name", "meaning"), rows));
        }
    }

    private List<String> row(Prevalence figure) {
        String cites = figure.cites().isEmpty() ? "" : " (" + String.join(", ", figure.cites()) + ")";
        String meaning = policy.indicators()
                .find(figure.id())
                .map(sign -> sign.meaning() + ". " + figure.meaning())
                .orElse(figure.meaning());
        return List.of(figure.value(), figure.id(), meaning + cites);
    }

    private Section sources() {
        return new Section(
                "Sources",
                List.of("As the guidance register has them."),
                List.of("statement", "published in"),
                prevalences
                        .cited()
                        .map(policy.guidance()::get)
                        .map(guidance -> List.of(guidance.id(), published(guidance)))
                        .toList());
    }

    private static String published(Guidance guidance) {
        return guidance.publications().stream().map(PopulationInputs::published).collect(Collectors.joining("; "));
    }

    private static String published(Publication publication) {
        return publication.title() + ", " + publication.publisher() + ", " + publication.date();
    }
}
