-- One page under load, for wrk. Driven by environment variables, see bench/run:
--   BENCH_PAGE      casus, plan, vandaag, zoeken, team, logboek-allen, dubbel, wachtlijst, besluit, tijdlijn, genogram, contact, cijfer or kort-contact
--   BENCH_TARGETS   rows of the generator; BENCH_LARGE: the large families; BENCH_ACCOUNTS: worker, cookies, token per line
--   BENCH_RATE      requests per second at fixed moments (open loop); empty: as many as come back (closed loop)
--   BENCH_OUT       gets one line: requests, seconds, p50, p95, p99, most (ms), not as expected, sent late
local ffi = require("ffi")
ffi.cdef [[ typedef struct { long s; long ns; } bench_time; int clock_gettime(int clock, bench_time *time); ]]

local page, rate = os.getenv("BENCH_PAGE"), tonumber(os.getenv("BENCH_RATE") or "")
local writes = { contact = true, cijfer = true, ["kort-contact"] = true }
-- Pages of somebody else than the worker of the case.
local others = { team = "leider", wachtlijst = "leider", ["logboek-allen"] = "privacy" }
-- Of the one large family of each worker.
local large = { besluit = true, tijdlijn = true, genogram = true }
local threads = {}
local requests, at = {}, 0

local function now()
    local time = ffi.new("bench_time")
    ffi.C.clock_gettime(1, time)
    return tonumber(time.s) + tonumber(time.ns) / 1e9
end

local function encode(text)
    return (text:gsub("[^%w%-%.]", function(c) return string.format("%%%02X", c:byte()) end))
end

local function form(account, fields)
    local parts = { "__RequestVerificationToken=" .. encode(account.token) }
    for name, value in pairs(fields) do parts[#parts + 1] = encode(name) .. "=" .. encode(value) end
    return table.concat(parts, "&")
end

local function build(account, t, n)
    local today = { day = os.date("%d"), month = os.date("%m"), year = os.date("%Y") }
    local get = { Cookie = account.cookie }
    local post = { Cookie = account.cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }
    if page == "casus" then return wrk.format("GET", "/casus/" .. t.case, get) end
    if page == "plan" then return wrk.format("GET", "/casus/" .. t.case .. "/plan", get) end
    if page == "vandaag" then return wrk.format("GET", "/vandaag", get) end
    if page == "besluit" then return wrk.format("GET", "/casus/" .. t.case .. "/beslissen/besluiten/" .. t.decision, get) end
    if page == "tijdlijn" then return wrk.format("GET", "/casus/" .. t.case .. "/tijdlijn", get) end
    if page == "genogram" then return wrk.format("GET", "/casus/" .. t.case .. "/gezin/genogram", get) end
    if page == "dubbel" then return wrk.format("GET", "/casus/" .. t.case .. "/gezin/dubbel", get) end
    if page == "team" then return wrk.format("GET", "/team", get) end
    if page == "logboek-allen" then return wrk.format("GET", "/logboek", get) end
    if page == "wachtlijst" then return wrk.format("GET", "/aanmeldingen/wachtlijst", get) end
    if page == "zoeken" then
        -- Every fourth name is spelled wrongly.
        local name = n % 4 == 0 and t.name:gsub("e", "i", 1) or t.name
        return wrk.format("POST", "/zoeken", post, form(account, { Zoek = name }))
    end
    if page == "contact" then
        return wrk.format("POST", "/casus/" .. t.case .. "/contact-noteren", post, form(account, {
            ["Input.MetWie"] = t.parent, ["Input.Soort"] = "Telefoon", ["Input.Uitkomst"] = "Gesproken", ["Input.Pet"] = "Hulpverlener",
            ["Input.Op.Dag"] = today.day, ["Input.Op.Maand"] = today.month, ["Input.Op.Jaar"] = today.year, ["Input.Minuten"] = "15",
            ["Input.Verslag"] = "We spraken over de ochtenden en over wie er woensdag ophaalt.", ["Input.Zicht.Voor"] = "Medewerkers",
        }))
    end
    if page == "cijfer" then
        -- A day of the last years: a second number of one person on one day is a change, and asks for a version.
        local day = os.date("*t", os.time() - 86400 * math.random(0, 3500))
        return wrk.format("POST", "/casus/" .. t.case .. "/plan/doelen/" .. t.goal .. "/cijfer-geven", post, form(account, {
            ["Input.Wie"] = t.parent, ["Input.Cijfer"] = tostring(n % 11), ["Input.Toelichting"] = "Het gaat rustiger.",
            ["Input.Op.Dag"] = tostring(day.day), ["Input.Op.Maand"] = tostring(day.month), ["Input.Op.Jaar"] = tostring(day.year), ["Input.Version"] = "0",
        }))
    end
    if page == "kort-contact" then
        return wrk.format("POST", "/kort-contact", post, form(account, {
            ["Input.Plek"] = "anders", ["Input.AnderePlek"] = "Huis van de buurt", ["Input.Thema"] = "opvoeden", ["Input.Leeftijdsgroep"] = "Van4Tot12",
            ["Input.Minuten"] = "15", ["Input.Op.Dag"] = today.day, ["Input.Op.Maand"] = today.month, ["Input.Op.Jaar"] = today.year, ["Input.Terug"] = "/kort-contact",
        }))
    end
    error("unknown page " .. tostring(page))
end

function setup(thread) threads[#threads + 1] = thread end

function init()
    math.randomseed(math.floor(now() * 1000) % 2147483647)
    unexpected, late, seen = 0, 0, 0
    local accounts = {}
    for line in io.lines(os.getenv("BENCH_ACCOUNTS")) do
        local worker, cookie, token = line:match("^([%w]+)\t([^\t]*)\t([^\t]*)$")
        accounts[worker] = { cookie = cookie, token = token }
    end
    local n = 0
    if large[page] then
        for line in io.lines(os.getenv("BENCH_LARGE")) do
            local worker, case, decision = line:match("^(%d+)\t([^\t]*)\t(.*)$")
            n = n + 1
            requests[n] = build(accounts[worker], { case = case, decision = decision }, n)
        end
        return
    end
    -- More requests than a run sends: each number falls on another day.
    for _ = 1, page == "cijfer" and 25 or 1 do
        for line in io.lines(os.getenv("BENCH_TARGETS")) do
            local worker, case, parent, goal, name = line:match("^(%d+)\t[^\t]*\t[^\t]*\t([^\t]*)\t[^\t]*\t([^\t]*)\t([^\t]*)\t(.*)$")
            n = n + 1
            requests[n] = build(accounts[others[page] or worker], { case = case, parent = parent, goal = goal, name = name }, n)
        end
    end
    -- Each run goes on somewhere else, so that it does not meet the rows that the last one left warm.
    at = math.floor(now() * 1000) % n
end

function request()
    at = at % #requests + 1
    return requests[at]
end

if rate then
    local due
    function delay()
        local time = now()
        due = (due or time) + 1 / rate
        if time - due > 0.005 then late = late + 1 end
        return math.max(0, math.floor((due - time) * 1000 + 0.5))
    end
end

function response(status, headers)
    seen = seen + 1
    -- A write answers with a redirect, but not to the page for signing in.
    local good = status == 200 and not writes[page]
    if status == 302 and writes[page] then
        local to = headers["Location"] or headers["location"] or ""
        good = to ~= "" and not to:find("inloggen", 1, true)
    end
    if not good then
        unexpected = unexpected + 1
        first = first or status
    end
end

function done(summary, latency)
    local odd, behind, status = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout, 0, ""
    for _, thread in ipairs(threads) do
        odd = odd + thread:get("unexpected")
        behind = behind + thread:get("late")
        status = thread:get("first") or status
    end
    local out = io.open(os.getenv("BENCH_OUT"), "w")
    out:write(string.format("%d %.3f %.2f %.2f %.2f %.2f %d %d %s\n", summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000,
        latency:percentile(95) / 1000, latency:percentile(99) / 1000, latency.max / 1000, odd, behind, status))
    out:close()
end
