"""Walks through whole sessions with the published Python client:

    python3 walk.py commvault|rocketchat|joomla|control BASE_URL

Every step is a line of JSON: what the client saw.
"""

import base64
import hashlib
import json
import sys

from rollcall_client import commvault, control, joomla, rocketchat


def tell(step, status, sessions=None):
    told = {"step": step, "status": status}
    if sessions is not None:
        told["sessions"] = len(sessions)
    print(json.dumps(told))


def refusal(call, kind, model):
    """The refusal of a call, whose body has to be the model that the contract names."""
    try:
        call()
    except kind as refused:
        assert isinstance(refused.data, model), refused
        return refused
    raise AssertionError("not refused")


def walk_commvault(base):
    configuration = commvault.Configuration(host=base)
    with commvault.ApiClient(configuration) as client:
        login, sessions = commvault.LoginApi(client), commvault.SessionApi(client)
        password = base64.b64encode(b"Granite-Beacon-1").decode()
        result = login.log_in_with_http_info(commvault.LoginRequest(username="admin", password=password))
        tell("log in", result.status_code)
        configuration.api_key["Authtoken"] = result.data.token
        for step, user in ("list", 1), ("filter", 11), ("page", 13):
            answer = sessions.list_sessions_with_http_info(user_id=user)
            assert all(session.user.user_id == user for session in answer.data.sessions)
            tell(step, answer.status_code, answer.data.sessions)
        tell("log out", login.log_out_with_http_info().status_code)
        refused = refusal(
            lambda: sessions.list_sessions(user_id=1), commvault.exceptions.UnauthorizedException, commvault.AccessDenied
        )
        tell("refused", refused.status)


def walk_rocketchat(base):
    configuration = rocketchat.Configuration(host=base)
    with rocketchat.ApiClient(configuration) as client:
        authentication, sessions = rocketchat.AuthenticationApi(client), rocketchat.SessionApi(client)
        password = "ada.admin-password"
        answer = authentication.log_in_with_http_info(
            rocketchat.LoginRequest(username="ada.admin", password=rocketchat.LoginPassword(password))
        )
        tell("log in", answer.status_code)
        configuration.api_key["UserId"] = answer.data.data.user_id
        configuration.api_key["AuthToken"] = answer.data.data.auth_token

        challenge = refusal(sessions.list_all_sessions, rocketchat.exceptions.BadRequestException, rocketchat.Refusal)
        assert challenge.data.error_type == "totp-required", challenge
        tell("challenged", challenge.status)
        code = hashlib.sha256(password.encode()).hexdigest()
        listed = sessions.list_all_sessions_with_http_info(x_2fa_code=code, x_2fa_method="password")
        tell("list", listed.status_code, listed.data.sessions)
        filtered = sessions.list_all_sessions_with_http_info(filter="funke")
        tell("filter", filtered.status_code, filtered.data.sessions)
        page = sessions.list_all_sessions_with_http_info(count=5, offset=5)
        assert page.data.total == len(listed.data.sessions), page
        tell("page", page.status_code, page.data.sessions)

        tell("log out", authentication.log_out_with_http_info().status_code)
        refused = refusal(
            sessions.list_all_sessions, rocketchat.exceptions.UnauthorizedException, rocketchat.LoginNeeded
        )
        tell("refused", refused.status)


def walk_joomla(base):
    configuration = joomla.Configuration(host=base)
    with joomla.ApiClient(configuration) as client:
        authentication, users = joomla.AuthenticationApi(client), joomla.UserApi(client)
        login = authentication.log_in_with_http_info("ada.sample", "correct-horse-42")
        tell("log in", login.status_code)
        session = login.data.session
        configuration.api_key["SessionCookie"] = session
        listed = users.list_sessions_with_http_info()
        own = [row for row in listed.data.msg if row.session_id == session]
        assert [row.username for row in own] == ["ada.sample"], own
        tell("list", listed.status_code, listed.data.msg)
        tell("log out", authentication.log_out_with_http_info("ada.sample", session).status_code)
        refused = refusal(users.list_sessions, joomla.exceptions.ForbiddenException, joomla.ListRefusal)
        tell("refused", refused.status)


def walk_control(base):
    with control.ApiClient(control.Configuration(host=base)) as client:
        sandboxes, accounts = control.SandboxApi(client), control.AccountApi(client)
        created = sandboxes.create_sandbox_with_http_info(control.NewSandbox(name="walk"))
        assert created.data.name == "walk", created
        tell("create", created.status_code)
        listed = sandboxes.list_sandboxes_with_http_info()
        tell("list", listed.status_code, listed.data.sandboxes)
        codes = accounts.list_codes_with_http_info("walk", "rocketchat", "testroxie")
        assert "148750" in [code.code for code in codes.data.codes], codes
        tell("codes", codes.status_code)
        tell("delete", sandboxes.delete_sandbox_with_http_info("walk").status_code)
        refused = refusal(
            lambda: sandboxes.get_sandbox("walk"), control.exceptions.NotFoundException, control.Problem
        )
        tell("refused", refused.status)


if __name__ == "__main__":
    walks = {"commvault": walk_commvault, "rocketchat": walk_rocketchat, "joomla": walk_joomla, "control": walk_control}
    walks[sys.argv[1]](sys.argv[2])
