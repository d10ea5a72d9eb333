"""What was acquired where and when: scenes, days, cloud."""
