namespace Eenlijn.Browser.Tests.Budgets;

using Eenlijn.Browser.Tests.Browsers;
using Microsoft.Playwright;

/// <summary>A new worker understands a running case from one screen: the five questions of schermen are answered without scrolling.</summary>
public sealed class OneScreenTests(Chromium chromium, BrowserHost host) : IClassFixture<BrowserHost>
{
    /// <summary>Per question what its answer is in the demo, and where it stands.</summary>
    private static readonly (string Vraag, string Waar, string[] Antwoord)[] Vragen =
    [
        ("Who is this family: who, how old, who has authority", "section:has(h2:text-is('Wie is dit gezin?'))", ["Elif Aydın, 9 jaar", "Sanne de Vries", "Murat Aydın", "gezag"]),
        ("Who is involved and how to reach them", "section:has(h2:text-is('Wie is betrokken?'))", ["Joke Prins, intern begeleider", "020 555 02 11", "P. Wit, huisarts", "Hatice Aydın", "Amira Haddad"]),
        ("Is it safe: when was looked, what is open", ".el-band", ["bekeken op", "geen zorg open", "opnieuw bekijken:"]),
        ("Who co-ordinates", ".el-pagehead", ["Casusregie:", "Mirjam Bos"]),
        ("What is the plan: goals with their number", "section:has(h2:text-is('Het plan'))", ["1. Drie keer per week samen aan tafel", "van 3 naar 6", "2. Murat en Sanne praten", "3. Deniz slaapt door", "bijna bereikt"]),
        ("What happens next and who does it", "section:has(h2:text-is('Wat gebeurt er nu?'))", ["terugbellen over de zorgregeling", "Gesprek met Elif", "Terugkoppeling aan huisarts Wit", "Netwerkberaad bij oma Hatice"]),
    ];

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(1366, 768)]
    public async Task De_casus_beantwoordt_vijf_vragen_zonder_scrollen(int breed, int hoog)
    {
        await using var window = await chromium.NewWindowAsync(host.Url, breed);
        await host.SignInAsync(window, await DemoMedewerker.MirjamAsync(host));
        var page = await window.NewPageAsync();
        await page.SetViewportSizeAsync(breed, hoog);
        await page.GotoAsync("/gezinnen");
        await page.GotoAsync((await page.GetByRole(AriaRole.Link, new() { NameString = "Aydın – de Vries" }).First.GetAttributeAsync("href"))!);

        var low = new List<string>();
        foreach (var (vraag, waar, antwoord) in Vragen)
        {
            foreach (var tekst in antwoord)
            {
                var bottom = await page.Locator(waar).EvaluateAsync<double?>(
                    """
                    (place, text) => {
                      const holds = [...place.querySelectorAll('*')].filter(e => e.textContent.replace(/\s+/g, ' ').includes(text));
                      return holds.length ? holds.at(-1).getBoundingClientRect().bottom : null;
                    }
                    """,
                    tekst);
                if (bottom is null || bottom > hoog)
                {
                    low.Add($"{vraag}: \"{tekst}\" {(bottom is null ? "is not there" : $"ends at {bottom:0} of {hoog}")}");
                }
            }
        }

        Assert.True(low.Count == 0, string.Join(Environment.NewLine, low));
    }
}
