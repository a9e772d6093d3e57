namespace Eenlijn.Web.Tests.Pages;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Eenlijn.Domain.Autorisatie;

/// <summary>
/// Every form of the application is filled with what cannot be: days that do not exist, numbers that are none, answers and people that
/// are not offered, texts without end. It answers in Dutch at the field, keeps what was typed, and never breaks. A new form is taken along by itself.
/// </summary>
public sealed class SlechteInvoerTests(SlechteInvoerTests.DemoHost host) : IClassFixture<SlechteInvoerTests.DemoHost>
{
    private const string Merk = "Zeldzaamwoord";

    /// <summary>Forms that do something else than keep what was filled in, with the reason.</summary>
    private static readonly Dictionary<string, string> Anders = new()
    {
        ["/uitloggen"] = "ends the session",
        ["/casus/{id:guid}/samen-kijken"] = "changes what may be opened afterwards",
    };

    /// <summary>Forms that write over nothing of a colleague, with the reason.</summary>
    private static readonly Dictionary<string, string> Erbij = new()
    {
        ["/aanmeldingen/nieuw/{vanuit:guid?}"] = "makes something new",
        ["/casus/{id:guid}/plan/doelen/{record:guid}/cijfer-geven"] = "adds a number; only over the same person and day it meets that of another",
        ["/beheer/lijsten/termijn/{termijn}"] = "adds a choice with the next number; that of a colleague has the number that was seen",
        ["/profiel"] = "there is no profile yet in the demo",
    };

    /// <summary>A form that a colleague was ahead of: filled in well, from a version that is not the stored one.</summary>
    private const string Achterhaald = "achterhaald";

    [Fact]
    public async Task Geen_formulier_breekt_of_raakt_iets_kwijt()
    {
        var examples = await host.ExamplesAsync();
        var fout = new List<string>();
        var aantal = 0;
        var statussen = new Dictionary<int, int>();
        foreach (var groep in AppEndpoint.ReadAll(host.Services).Where(e => e.IsPage && !e.IsOpen && !Anders.ContainsKey(e.Route) && e.Handeling is not null).GroupBy(EersteRol))
        {
            using var client = await host.AsAsync(examples.People[groep.Key]);
            foreach (var endpoint in groep)
            {
                if (examples.Url(endpoint) is not { } url || await client.GetAsync(url) is not { Status: 200 } page)
                {
                    continue;
                }

                foreach (var form in page.Document.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().Where(f => !IsKnop(f)))
                {
                    aantal++;
                    // What is all wrong first: what is only odd may be kept, and then the form may be gone.
                    foreach (var soort in new[] { Achterhaald, "onleesbaar", "van een ander", "leeg", aantal % 2 == 0 ? "onmogelijk" : "te veel" }.Where(s => s != Achterhaald || (HeeftVersie(form) && !Erbij.ContainsKey(endpoint.Route))))
                    {
                        var (velden, getypt) = Vul(form, soort, host.Vreemde);
                        var actie = form.GetAttribute("action") is { Length: > 0 } a ? a : url;
                        var answer = await client.PostRawAsync(actie, velden);
                        statussen[answer.Status] = statussen.GetValueOrDefault(answer.Status) + 1;
                        fout.AddRange(Bevindingen(answer, soort, getypt).Select(b => $"{endpoint.Route} ({soort}): {b}"));
                        if (answer.Status == 302)
                        {
                            break;
                        }
                    }
                }
            }
        }

        Assert.True(fout.Count == 0, string.Join(Environment.NewLine, fout));
        Assert.InRange(aantal, 150, 1000);
        Assert.InRange(statussen[422], 4 * 120, 5000);
        Assert.InRange(statussen[409], 30, 500);
    }

    private static IEnumerable<string> Bevindingen(PageResponse answer, string soort, IReadOnlyList<KeyValuePair<string, string>> getypt)
    {
        if (answer.Status is >= 500 or 400 or 403 or 404 or 405 or 413)
        {
            yield return $"answers {answer.Status}";
            yield break;
        }

        if (answer.Text.Contains("   at Eenlijn.", StringComparison.Ordinal) || answer.Text.Contains("Exception", StringComparison.Ordinal))
        {
            yield return "shows an exception";
        }

        if (soort == Achterhaald && ((answer.Status == 302 && getypt.Any(g => g.Value == Merk)) || (answer.Status == 409 && answer.Document.QuerySelector(".el-conflict") is null)))
        {
            yield return $"answers {answer.Status} and does not say what a colleague changed";
        }

        if (answer.Status is not (422 or 409))
        {
            yield break;
        }

        if (answer.ErrorSummary.Count == 0 && answer.Document.QuerySelector(".el-conflict") is null)
        {
            yield return "says nowhere what is wrong";
        }

        foreach (var regel in answer.ErrorSummary.Where(r => r.Href is ['#', ..] && answer.Document.GetElementById(r.Href[1..]) is null))
        {
            yield return $"leads to {regel.Href}, which is not there";
        }

        foreach (var (naam, waarde) in getypt.Where(g => g.Value.Length > 0))
        {
            if (answer.Document.QuerySelector($"[name=\"{naam}\"]") is not null && !answer.Document.QuerySelectorAll($"[name=\"{naam}\"]").Any(e => Waarde(e).ReplaceLineEndings("\n").Trim() == waarde))
            {
                yield return $"lost what was typed in {naam}";
            }
        }
    }

    private static string Waarde(IElement element) => element switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement { Type: "time" } tijd => tijd.GetAttribute("value") ?? "",
        IHtmlInputElement input => input.GetAttribute("value") ?? "",
        _ => "",
    };

    /// <summary>A form without a field to fill in is a button.</summary>
    private static bool IsKnop(IHtmlFormElement form) => !Velden(form).Any(e => e is not IHtmlInputElement { Type: "hidden" });

    private static bool HeeftVersie(IHtmlFormElement form) => form.QuerySelector("[name=Version], [name$='.Version']") is not null;

    private static IEnumerable<IElement> Velden(IHtmlFormElement form) => form.QuerySelectorAll("input[name], select[name], textarea[name]");

    private static (List<KeyValuePair<string, string>> Alles, List<KeyValuePair<string, string>> Getypt) Vul(IHtmlFormElement form, string soort, Guid vreemde)
    {
        List<KeyValuePair<string, string>> alles = [], getypt = [];
        HashSet<string> gekozen = [];
        foreach (var veld in Velden(form))
        {
            var naam = veld.GetAttribute("name")!;
            switch (veld)
            {
                case IHtmlInputElement { Type: "hidden" } verborgen:
                    alles.Add(new(naam, soort == Achterhaald && naam.EndsWith("Version", StringComparison.Ordinal) ? "-7" : verborgen.Value));
                    break;
                case IHtmlInputElement { Type: "checkbox" or "radio" } keuze:
                    if (soort == Achterhaald ? keuze.IsChecked || (keuze.Type == "radio" && form.QuerySelector($"[name='{naam}'][checked]") is null && gekozen.Add(naam)) : soort is not "leeg" && gekozen.Add(naam))
                    {
                        alles.Add(new(naam, Keuze(soort, keuze.Value, vreemde)));
                    }

                    break;
                case IHtmlSelectElement lijst:
                    alles.Add(new(naam, soort is "leeg" ? "" : soort == Achterhaald && lijst.Value is { Length: > 0 } staat ? staat : Keuze(soort, lijst.Options.Select(o => o.Value).LastOrDefault() ?? "", vreemde)));
                    break;
                case IHtmlInputElement { Type: "file" or "submit" or "password" }:
                    break;
                default:
                    var tekst = Tekst(veld, naam, soort);
                    alles.Add(new(naam, tekst));
                    getypt.Add(new(naam, tekst));
                    break;
            }
        }

        return (alles, getypt);
    }

    private static string Keuze(string soort, string echt, Guid vreemde) => soort switch
    {
        "onleesbaar" => "bestaatniet",
        "van een ander" => Guid.TryParse(echt, out _) ? vreemde.ToString() : echt.Contains(':', StringComparison.Ordinal) ? $"{echt.Split(':')[0]}:{vreemde}" : echt.Length > 0 && char.IsAsciiLetterUpper(echt[0]) ? "99" : "anders",
        _ => echt,
    };

    private static string Tekst(IElement veld, string naam, string soort)
    {
        var (dag, maand, jaar) = (naam.EndsWith(".Dag", StringComparison.Ordinal), naam.EndsWith(".Maand", StringComparison.Ordinal), naam.EndsWith(".Jaar", StringComparison.Ordinal));
        var getal = veld.GetAttribute("inputmode") == "numeric" && !dag && !maand && !jaar;
        var tijd = veld.GetAttribute("type") == "time";
        return soort switch
        {
            Achterhaald => dag || maand || jaar || getal || tijd ? ((IHtmlInputElement)veld).Value : Merk,
            "leeg" => "",
            "onleesbaar" => dag ? "eenendertig" : maand ? "foutmaand" : jaar ? "MMXX" : getal ? "1,5" : tijd ? "25:99" : Merk,
            "onmogelijk" => dag ? "31" : maand ? "2" : jaar ? "2026" : getal ? "-1" : tijd ? "straks" : Merk,
            "te veel" => dag ? "1" : maand ? "1" : jaar ? "9999" : getal ? "1000000000000" : tijd ? "14:30:00:00" : string.Concat(Enumerable.Repeat(Merk, 900)),
            _ => dag ? "1" : maand ? "1" : jaar ? "0001" : getal ? "999999999" : tijd ? "23:59" : Merk,
        };
    }

    private static Rol EersteRol(AppEndpoint endpoint) => Enum.GetValues<Rol>().First(rol => Rollen.Mag(rol, endpoint.Handeling!.Value));

    /// <summary>With the families of the demo; the same for all tests here, which keep nothing.</summary>
    public sealed class DemoHost : WebHost
    {
        private PageExamples? _examples;

        /// <summary>A person of another family than that of the examples.</summary>
        public Guid Vreemde { get; private set; }

        protected override string Environment => "Development";

        public async Task<PageExamples> ExamplesAsync()
        {
            if (_examples is null)
            {
                _examples = await PageExamples.MakeAsync(this);
                Vreemde = (await Data.PersoonAsync("Vreemd", "Elders")).Id.Value;
            }

            return _examples;
        }
    }
}
