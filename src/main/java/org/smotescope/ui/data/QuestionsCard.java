package org.smotescope.ui.data;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.smotescope.ui.data.Question.Answer;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.form.WrapBox;

/// The questions, one line each; absent where there are none.
final class QuestionsCard {
    private final VBox card;
    private final QuestionsViewModel model;

    QuestionsCard(VBox card, QuestionsViewModel model) {
        this.card = card;
        this.model = model;
        model.questions().subscribe(this::show);
    }

    private void show(List<Question> questions) {
        card.setVisible(!questions.isEmpty());
        card.setManaged(!questions.isEmpty());
        card.getChildren().setAll(title(questions));
        for (Question question : questions) {
            card.getChildren().add(question.folded() == null ? open(question) : folded(question));
        }
    }

    private static Node title(List<Question> questions) {
        long left = questions.stream().filter(each -> each.folded() == null).count();
        Label title =
                new Label(
                        left == 0
                                ? "Every question is answered"
                                : left
                                        + (left == 1 ? " question" : " questions")
                                        + " before you go on");
        title.getStyleClass().add("strong");
        Label hint = new Label("A tick marks what happens if you do nothing");
        hint.getStyleClass().add("hint");
        hint.setVisible(left > 0);
        HBox line = wrapped(title, space(), hint);
        line.getStyleClass().add("question-title");
        return line;
    }

    private Node open(Question question) {
        Text subject = new Text(question.subject());
        subject.getStyleClass().addAll("strong", "ink");
        Text rest = new Text(" " + question.rest().strip());
        rest.getStyleClass().add("ink");
        TextFlow sentence = new TextFlow(subject, rest);
        sentence.setMinWidth(0);
        VBox middle = new VBox(sentence);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.getStyleClass().add("question-words");
        middle.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox line = wrapped(question.urgent() ? Icons.warning() : Icons.info(), middle);
        line.getStyleClass().add("question");
        HBox answers = wrapped();
        answers.getStyleClass().add("question-answers");
        for (Answer answer : question.answers()) {
            answers.getChildren().add(button(question, answer));
        }
        line.getChildren().add(answers);
        return line;
    }

    private Button button(Question question, Answer answer) {
        Button button = new Button(answer.words());
        button.getStyleClass().add("text-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        if (answer.chosen()) {
            button.getStyleClass().add("chosen");
            button.setGraphic(Icons.tick());
        }
        button.setAccessibleText(question.subject() + question.rest() + " " + answer.words());
        button.setOnAction(event -> model.give(question, answer));
        return button;
    }

    private Node folded(Question question) {
        Label words = new Label(question.subject() + ": " + question.folded());
        words.getStyleClass().add("hint");
        Button undo = new Button("Undo");
        undo.getStyleClass().add("link-button");
        undo.setAccessibleText("Undo the answer about " + question.subject());
        undo.setOnAction(event -> model.undo(question));
        HBox line = wrapped(Icons.good(), words, undo);
        line.getStyleClass().addAll("question", "folded");
        return line;
    }

    private static HBox wrapped(Node... nodes) {
        HBox line = new WrapBox();
        line.getChildren().setAll(nodes);
        return line;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
