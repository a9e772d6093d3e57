namespace Eenlijn.Browser.Tests.Tour;

using Eenlijn.Browser.Tests.Browsers;
using Eenlijn.Domain.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

/// <summary>The tour of the README in the demo, from a school's question to an agreed and printed plan; on both engines.</summary>
[Trait("Engine", "both")]
public sealed class TourTests(Chromium chromium, BrowserHost host) : IClassFixture<BrowserHost>
{
    private DateOnly Vandaag => host.Services.GetRequiredService<Kalender>().Vandaag;

    [Fact]
    public Task De_tour_met_de_muis() => WalkAsync(page => new Mouse(page), "Peters", javaScript: true, lookAtEachPage: true);

    [Fact]
    public Task De_tour_met_alleen_het_toetsenbord() => WalkAsync(page => new Keyboard(page), "Willems", javaScript: true);

    [Fact]
    public Task De_tour_zonder_javascript() => WalkAsync(page => new Mouse(page), "Hendriks", javaScript: false);

    private async Task WalkAsync(Func<IPage, Hand> with, string achternaam, bool javaScript, bool lookAtEachPage = false)
    {
        await using var window = await chromium.NewWindowAsync(host.Url, javaScript: javaScript);
        var page = await window.NewPageAsync();
        var hand = with(page);

        // 1. Sign in and see what is due.
        await page.GotoAsync("/inloggen");
        await hand.PressAsync("Kies Mirjam Bos");
        Assert.EndsWith("/vandaag", page.Url, StringComparison.Ordinal);
        await LookAsync();

        // 2. The school calls: the family's own words first, and a named provision kept as a wish.
        await hand.FollowAsync("Aanmeldingen");
        await LookAsync();
        await hand.FollowAsync("Nieuwe aanmelding");
        await LookAsync();
        await hand.FillAsync("In eigen woorden", "Wij krijgen Bas niet meer mee naar school.");
        await hand.FillAsync("Wie zei dit?", "Ilona");
        await hand.ChooseAsync("Wie kwam bij jullie?", "Een partner, zoals school of huisarts");
        await hand.FillAsync("Wie belde of mailde?", "Joke Prins, intern begeleider");
        await hand.ChooseAsync("Wie zette de eerste stap?", "Iemand anders: die raadde het aan of belde ons");
        await hand.SelectAsync("Via wie kwam het gezin bij jullie?", "intern begeleider");
        await hand.ChooseAsync("Weet het gezin van deze aanmelding?", "Ja, het gezin weet het");
        await hand.ChooseAsync("Wil het gezin hulp?", "Ja, het gezin wil hulp");
        await PersonAsync(0, "kind", "Bas", new(2016, 4, 2));
        await PersonAsync(1, "ouder", "Ilona", new(1989, 9, 9));
        await hand.ChooseAsync("Hoe snel moet er iets gebeuren?", "binnen 2 werkdagen");
        await hand.PressAsync("Aanmelding bewaren");
        await LookAsync();
        await Assertions.Expect(page.GetByText("Wij krijgen Bas niet meer mee naar school.")).ToBeVisibleAsync();

        // 3. A worker takes it up: the registration is a case now.
        await hand.PressAsync("Ik pak dit op");
        Assert.Contains("/casus/", page.Url, StringComparison.Ordinal);
        var casus = new Uri(page.Url).AbsolutePath;
        await LookAsync();

        // 4. The question, put into words.
        await page.GotoAsync($"{casus}/vraag-noteren");
        await LookAsync();
        await hand.ChooseAsync("Wat voor vraag is het?", "Vraag van het gezin");
        await hand.FillAsync("Wat is de vraag?", "Ik wil dat Bas weer fluitend naar school gaat.");
        await hand.ChooseAsync("Wie zei dit?", "Ilona");
        await hand.PressAsync("Bewaren");
        await Assertions.Expect(page.GetByText("Ik wil dat Bas weer fluitend naar school gaat.")).ToBeVisibleAsync();

        // 5. The first talk, with a promise in the same form.
        await page.GotoAsync($"{casus}/contact-noteren");
        await LookAsync();
        await hand.TickAsync("Met wie?", "Ilona");
        await hand.ChooseAsync("Hoe?", "huisbezoek");
        await hand.FillAsync("Waar ging het over?", "Kennisgemaakt en uitgelegd wat we wel en niet doen.");
        await hand.FillAsync("Wat beloofde je?", "School bellen over de ochtend");
        await hand.DateAsync("Voor welke dag?", Vandaag.AddDays(2));
        await hand.PressAsync("Bewaren");
        await Assertions.Expect(page.GetByText("School bellen over de ochtend").First).ToBeVisibleAsync();

        // 6. Safety is looked at; the band says so on every page of the case.
        await page.GotoAsync($"{casus}/veiligheid/bekijken");
        await LookAsync();
        await hand.TickAsync("Naar wie keek je?", "Bas");
        await hand.FillAsync("Wat zag en hoorde je?", "Bas vertelt rustig over thuis.");
        await hand.ChooseAsync("Wat is je conclusie?", "Geen zorg over de veiligheid");
        await hand.DateAsync("Wanneer kijken jullie opnieuw?", Vandaag.AddDays(30));
        await hand.PressAsync("Bewaren");
        await Assertions.Expect(page.Locator(".el-band")).ToContainTextAsync("geen zorg open");

        // 7. A goal in the family's words, with its first step and a number.
        await page.GotoAsync($"{casus}/plan/doel-toevoegen");
        await LookAsync();
        await hand.FillAsync("Wat willen jullie bereiken?", "Elke dag op tijd op school");
        await hand.FillAsync("In hun eigen woorden", "Ik wil weer fluitend naar school.");
        await hand.ChooseAsync("Wie zei dit?", "Bas");
        await hand.ChooseAsync("Bij welk deel van het plan hoort dit?", "thuis");
        await hand.FillAsync("Wat gaat er gebeuren?", "Bas en Ilona leggen ’s avonds de tas klaar");
        await hand.SelectAsync("Wie doet dit?", "Ilona");
        await hand.ChooseAsync("Welk cijfer krijgt dit vandaag?", "3");
        await hand.PressAsync("Bewaren");
        await Assertions.Expect(page.GetByText("Elke dag op tijd op school").First).ToBeVisibleAsync();
        await LookAsync();

        // 8. The plan is put to those whom it concerns.
        await hand.FollowAsync("Plan voorleggen");
        await LookAsync();
        await hand.PressAsync("Voorleggen");

        // 9. Who must answer, answers; the plan is agreed.
        await hand.FollowAsync("Antwoord noteren");
        await LookAsync();
        await hand.ChooseAsync("Wie geeft antwoord?", "Ilona");
        await hand.ChooseAsync("Wat is het antwoord?", "Eens");
        await hand.PressAsync("Bewaren");
        await page.GotoAsync($"{casus}/plan");
        await hand.FollowAsync("bekijk precies deze");
        await LookAsync();

        // 10. And printed, as Ilona may see it.
        await page.GotoAsync($"{casus}/plan/afdrukken");
        await LookAsync();
        await hand.FollowAsync($"Ilona {achternaam}");
        await Assertions.Expect(page.GetByText("Elke dag op tijd op school").First).ToBeVisibleAsync();
        await LookAsync();

        async Task PersonAsync(int index, string rol, string roepnaam, DateOnly geboren)
        {
            var person = page.Locator("fieldset.el-person-fields").Nth(index);
            await hand.SelectAsync(person.GetByLabel("Wie is dit?"), rol);
            await hand.FillAsync(person.GetByLabel("Roepnaam"), roepnaam);
            await hand.FillAsync(person.GetByLabel("Achternaam"), achternaam);
            await hand.DateAsync(person, geboren);
        }

        async Task LookAsync()
        {
            if (lookAtEachPage)
            {
                await Axe.AssertNothingFoundAsync(page);
            }
        }
    }
}
