"""What operators write, as checked, frozen data; knows no screen and no Telegram."""
