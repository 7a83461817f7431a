"""What each pane shows: functions from a view-model and a size to lines."""
