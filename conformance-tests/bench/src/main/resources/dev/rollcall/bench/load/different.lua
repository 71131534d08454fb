-- Rocket.Chat's list as nobody remembers it: random pages, filters and callers; one call in a hundred logs in, and what logged
-- in logs out again a while later. With a seed of its own, so that every server is asked the same.
local ids = { @IDS@ }
local filters = { "", "", "", "firefox", "chrome", "person", "10.0", "safari", "mobile", "mac" }
local open = {}

math.randomseed(148750)

local function login()
   local body = string.format('{"user":"person%d","password":"@PASSWORD@"}', math.random(0, 1))
   return wrk.format("POST", "/rocketchat/api/v1/login", { ["Content-Type"] = "application/json" }, body)
end

local function logout()
   local session = table.remove(open, 1)
   return wrk.format("POST", "/rocketchat/api/v1/logout",
      { ["X-User-Id"] = session.id, ["X-Auth-Token"] = session.token, ["Content-Type"] = "application/json" }, "{}")
end

local function list()
   local caller = math.random(1, #ids)
   local path = "/rocketchat/api/v1/sessions/list.all?count=" .. math.random(10, 50) .. "&offset=" .. math.random(0, 60)
   local filter = filters[math.random(1, #filters)]
   if filter ~= "" then
      path = path .. "&filter=" .. filter
   end
   return wrk.format("GET", path, {
      ["Accept"] = "application/json",
      ["X-User-Id"] = ids[caller],
      ["X-Auth-Token"] = "@TOKEN@" .. (caller - 1),
      ["x-2fa-code"] = "@CODE@"
   })
end

request = function()
   local chance = math.random(1, 200)
   if chance <= 2 then
      return login()
   elseif chance <= 4 and #open > 8 then
      return logout()
   end
   return list()
end

response = function(status, headers, body)
   -- Pages are long, answers to logins are not.
   if #body < 2000 then
      local token = string.match(body, '"authToken":"([^"]+)"')
      if token then
         open[#open + 1] = { id = string.match(body, '"userId":"([^"]+)"'), token = token }
      end
   end
end
