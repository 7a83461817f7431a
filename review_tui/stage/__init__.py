"""What a reviewer does, step by step, whatever shows it: the commands, the scene, the actions between."""
