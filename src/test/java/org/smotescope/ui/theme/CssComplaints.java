package org.smotescope.ui.theme;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What JavaFX logs about style sheets: unknown colours, wrong types, rules that do not parse.
final class CssComplaints extends Handler {
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> messages = new CopyOnWriteArrayList<>();

    void start() {
        logger.addHandler(this);
    }

    List<String> stop() {
        logger.removeHandler(this);
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord entry) {
        messages.add(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
