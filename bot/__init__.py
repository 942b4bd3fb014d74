"""Kakehashi: answers on moving from China to Osaka, each figure cited and dated."""
