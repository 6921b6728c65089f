"""The page for people: what it shows can be sent as it stands, and every link leads somewhere."""

from __future__ import annotations

import html
import json
import re
import shlex

import pytest

from tests.support.office import Office, error_of


@pytest.mark.asyncio
async def test_who_opens_the_address_alone_comes_to_the_documentation(office: Office) -> None:
    answer = await office.client.get("/")
    assert (answer.status_code, answer.headers["location"]) == (307, "/docs")


@pytest.mark.asyncio
async def test_every_link_of_the_documentation_leads_somewhere(office: Office) -> None:
    page = (await office.client.get("/docs")).text
    places = re.findall(r' id="([^"]+)"', page)
    assert len(places) == len(set(places))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(places)


@pytest.mark.asyncio
async def test_the_fields_of_a_body_are_shown_with_the_request(office: Office) -> None:
    page = (await office.client.get("/docs")).text
    (made,) = re.findall(r'<h3 id="makeCall">.*?(?=<h3)', page, re.DOTALL)
    assert "<code>destination</code> (required)" in made
    assert 'href="#MakeCallType"' in made
    assert 'href="#CallState"' in made


@pytest.mark.asyncio
async def test_the_bodies_of_the_documentation_are_taken_by_the_api(office: Office) -> None:
    page = (await office.client.get("/docs")).text
    token = await office.token("alice")
    commands = [html.unescape(each) for each in re.findall(r"<pre>(curl .*?)</pre>", page, re.DOTALL)]
    bodies = [shlex.split(each.replace("\\\n", "")) for each in commands if " -d " in each]
    assert len(bodies) > 10
    for words in bodies:
        method, body = words[words.index("-X") + 1], json.loads(words[words.index("-d") + 1])
        path = words[-1].removeprefix("http://127.0.0.1:8470").replace("$ITEM_ID", "1").replace("$ID", "1")
        answer = await office.ask(method, path, token, json=body)
        if answer.status_code == 400:
            assert error_of(answer)[1].partition(".")[0] not in {"value", "field", "body"}, (path, body)
