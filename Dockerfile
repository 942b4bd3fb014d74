# The bot in a container: locked dependencies, no build tools, no root.
FROM python:3.13-slim AS dependencies
COPY requirements.txt /
RUN python -m venv --without-pip /venv \
    && python -m pip --python /venv/bin/python install --no-cache-dir --require-hashes --only-binary :all: --requirement /requirements.txt

FROM python:3.13-slim
# The image's own pip is of no use to a running bot.
RUN python -m pip uninstall --yes pip && useradd --system --no-create-home --uid 10001 kakehashi
COPY --from=dependencies /venv /venv
WORKDIR /kakehashi
COPY LICENSE ./
COPY bot/ bot/
COPY locales/ locales/
COPY content/ content/
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 BOT_ALIVE_FILE=/tmp/kakehashi-alive
# A broken store never becomes an image.
RUN python -m bot check
USER kakehashi
# The file is touched at every answer of Telegram's, which come at least every half minute.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "-c", "import os, time; exit(time.time() - os.stat(os.environ['BOT_ALIVE_FILE']).st_mtime > 90)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
