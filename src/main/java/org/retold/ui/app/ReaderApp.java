package org.retold.ui.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The window; to come. */
public final class ReaderApp extends Application {

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("Retold " + getParameters().getRaw()), 400, 300));
        stage.show();
    }
}
