"""The verbs a user would say, one public function a file. No Qt."""
