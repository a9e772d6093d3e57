namespace Eenlijn.Browser.Tests.Tour;

using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

/// <summary>The ten steps; their numbers and words are those of the README. Only the first address is typed, the rest is walked.</summary>
internal sealed class Tour(Hand hand, string achternaam, DateOnly vandaag, Func<Task> lookAsync)
{
    private const string Woorden = "Wij krijgen Bas niet meer mee naar school.";
    private const string DoelTitel = "Elke dag op tijd op school";

    private IPage Page => hand.Page;

    public async Task WalkAsync()
    {
        await SignInAsync();
        await SearchAndRegisterAsync();
        await OwnWordsAndWishAsync();
        await TriageAsync();
        await AllocateAsync();
        await CompleteFamilyAsync();
        await TalkAsync();
        await LookAtSafetyAsync();
        await MakePlanAsync();
        await AgreeAndPrintAsync();
    }

    /// <summary>1. Sign in as Mirjam Bos. Vandaag shows what is due.</summary>
    private async Task SignInAsync()
    {
        await Page.GotoAsync("/inloggen");
        await lookAsync();
        await ChooseWorkerAsync("Mirjam Bos");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Eerst dit" })).ToBeVisibleAsync();
    }

    /// <summary>2. Search the family; nobody is found. Register what the school asks.</summary>
    private async Task SearchAndRegisterAsync()
    {
        await hand.FillAsync(Page.GetByRole(AriaRole.Searchbox).First, achternaam);
        await FollowedAsync(hand.PressAsync("Zoeken"));
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Niemand gevonden" })).ToBeVisibleAsync();
        await FollowedAsync(hand.FollowAsync("Aanmeldingen"));
        await FollowedAsync(hand.FollowAsync("Nieuwe aanmelding"));
        await hand.ChooseAsync("Wie kwam bij jullie?", "Een partner, zoals school of huisarts");
        await hand.FillAsync("Wie belde of mailde?", "Joke Prins, intern begeleider");
        await hand.ChooseAsync("Wie zette de eerste stap?", "Op advies van iemand anders, zoals school of huisarts");
        await hand.SelectAsync("Via wie kwam het gezin bij jullie?", "intern begeleider");
        await hand.ChooseAsync("Weet het gezin van deze aanmelding?", "Ja, het gezin weet het");
        await hand.ChooseAsync("Wil het gezin hulp?", "Ja, het gezin wil hulp");
        await PersonAsync(0, "kind", "Bas", new(2016, 4, 2));
        await PersonAsync(1, "ouder", "Ilona", new(1989, 9, 9));
    }

    /// <summary>3. The family's own words; what school named is kept as a wish.</summary>
    private async Task OwnWordsAndWishAsync()
    {
        await hand.FillAsync("In eigen woorden", Woorden);
        await hand.FillAsync("Wie zei dit?", "Ilona");
        await hand.UnfoldAsync("Ja, een wens noteren");
        await hand.FillAsync("Welke hulp wordt genoemd?", "speltherapie");
        await hand.FillAsync("Waarom juist deze hulp?", "dat hielp bij een ander kind in de klas");
    }

    /// <summary>4. How soon and how serious; save, and the registration stands there.</summary>
    private async Task TriageAsync()
    {
        await hand.ChooseAsync("Hoe snel moet er iets gebeuren?", "binnen 2 werkdagen");
        await hand.ChooseAsync("Hoe ernstig lijkt het?", "matig");
        await FollowedAsync(hand.PressAsync("Aanmelding bewaren"));
        await ShowsAsync(Woorden, "een wens, nog geen besluit", "speltherapie", "binnen 2 werkdagen", "via intern begeleider", "Joke Prins");
    }

    /// <summary>5. The team leader, Ellen Visser, allocates it to Karim Said; the registration is now a case.</summary>
    private async Task AllocateAsync()
    {
        await FollowedAsync(hand.PressAsync("Afmelden"));
        await ChooseWorkerAsync("Ellen Visser");
        await FollowedAsync(hand.FollowAsync("Aanmeldingen"));
        await FollowedAsync(hand.LeaveAsync(Page.Locator("li", new() { HasText = achternaam }).GetByRole(AriaRole.Link, new() { Name = "Openen" })));
        await FollowedAsync(hand.FollowAsync("Aan een collega toewijzen"));
        await hand.ChooseAsync("Casusregisseur", "Karim Said");
        await hand.TickAsync("Waarom deze collega?", "heeft nu ruimte");
        await FollowedAsync(hand.PressAsync("Toewijzen"));
        await ShowsAsync("Karim Said heeft nu de casusregie");
    }

    /// <summary>6. Sign in as Karim Said, open the case from Vandaag, note where the family lives and who has authority.</summary>
    private async Task CompleteFamilyAsync()
    {
        await FollowedAsync(hand.PressAsync("Afmelden"));
        await ChooseWorkerAsync("Karim Said");
        await FollowedAsync(hand.FollowAsync($"Maak kennis met gezin {achternaam}"));
        await ShowsAsync(Woorden);
        await FollowedAsync(hand.FollowAsync("Gezin"));
        await FollowedAsync(hand.FollowAsync("+ Huis"));
        await hand.FillAsync("Naam van het huis", "bij Ilona");
        await hand.TickAsync("Wie wonen hier?", "Bas");
        await hand.TickAsync("Wie wonen hier?", "Ilona");
        await hand.FillAsync("Straat", "Sluiskade");
        await hand.FillAsync("Huisnummer", "14");
        await hand.FillAsync("Plaats", "Waterrijk");
        await FollowedAsync(hand.PressAsync("Toevoegen"));
        await ShowsAsync("bij Ilona");
        await FollowedAsync(hand.FollowAsync("+ Gezag"));
        await hand.ChooseAsync("Over welk kind?", "Bas");
        await hand.ChooseAsync("Soort gezag", "Eén ouder alleen");
        await hand.ChooseAsync("Waarvan weet je dit?", "verteld door het gezin");
        await hand.TickAsync("Wie heeft het gezag?", "Ilona");
        await FollowedAsync(hand.PressAsync("Bewaren"));
        await ShowsAsync("één ouder");
    }

    /// <summary>7. The first talk, with a promise in the same form; the question and the question behind it.</summary>
    private async Task TalkAsync()
    {
        await FollowedAsync(hand.FollowAsync("Contact noteren"));
        await hand.TickAsync("Met wie?", "Ilona");
        await hand.ChooseAsync("Hoe?", "huisbezoek");
        await hand.FillAsync("Ging je alleen? Waarom?", "Joyce was ziek.");
        await hand.FillAsync("Waar ging het over?", "Kennisgemaakt en uitgelegd wat we wel en niet doen.");
        await hand.FillAsync("Wat beloofde je?", "School bellen over de ochtend");
        await hand.DateAsync("Voor welke dag?", vandaag.AddDays(2));
        await FollowedAsync(hand.PressAsync("Bewaren"));
        await ShowsAsync("School bellen over de ochtend");
        await NoteQuestionAsync("Vraag van het gezin", "Ik wil dat Bas weer fluitend naar school gaat.", "Ilona");
        await NoteQuestionAsync("De vraag erachter", "Hoe krijgt Ilona weer rust in de ochtend?", null);
        await ShowsAsync("Ik wil dat Bas weer fluitend naar school gaat.", "De vraag erachter:", "Hoe krijgt Ilona weer rust in de ochtend?");
    }

    private async Task NoteQuestionAsync(string soort, string woorden, string? wie)
    {
        await FollowedAsync(hand.FollowAsync("+ Vraag"));
        await hand.ChooseAsync("Wat voor vraag is het?", soort);
        await hand.FillAsync("Wat is de vraag?", woorden);
        if (wie is not null)
        {
            await hand.ChooseAsync("Wie zei dit?", wie);
        }

        await FollowedAsync(hand.PressAsync("Bewaren"));
    }

    /// <summary>8. Look at safety; the band above every page says by whom, with what outcome, and when again.</summary>
    private async Task LookAtSafetyAsync()
    {
        await FollowedAsync(hand.FollowAsync("Veiligheid"));
        await FollowedAsync(hand.FollowAsync("Veiligheid bekijken"));
        await hand.TickAsync("Naar wie keek je?", "Bas");
        await hand.FillAsync("Wat zag en hoorde je?", "Bas vertelt rustig over thuis.");
        await hand.ChooseAsync("Wat is je conclusie?", "Geen zorg over de veiligheid");
        await hand.DateAsync("Wanneer kijken jullie opnieuw?", vandaag.AddDays(30));
        await FollowedAsync(hand.PressAsync("Bewaren"));
        await Expect(Page.Locator(".el-band")).ToContainTextAsync("geen zorg open");
    }

    /// <summary>9. A goal in the family's words with a first action and a number, what they can do themselves, a day to look back.</summary>
    private async Task MakePlanAsync()
    {
        await FollowedAsync(hand.FollowAsync("Plan"));
        await FollowedAsync(hand.FollowAsync("Eerste doel toevoegen"));
        await hand.FillAsync("Wat willen jullie bereiken?", DoelTitel);
        await hand.FillAsync("In hun eigen woorden", "Ik wil weer fluitend naar school.");
        await hand.ChooseAsync("Wie zei dit?", "Bas");
        await hand.ChooseAsync("Bij welk deel van het plan hoort dit?", "thuis");
        await hand.FillAsync("Wat gaat er gebeuren?", "Bas en Ilona leggen ’s avonds de tas klaar");
        await hand.SelectAsync("Wie doet dit?", "Ilona");
        await hand.ChooseAsync("Welk cijfer krijgt dit vandaag?", "3");
        await FollowedAsync(hand.PressAsync("Bewaren"));
        await FollowedAsync(hand.FollowAsync("De vier vragen stellen"));
        await hand.FillAsync("Wat is nu het belangrijkste?", "rust in de ochtend");
        await hand.FillAsync("Wat kunnen jullie zelf?", "de tas ’s avonds klaarleggen");
        await hand.FillAsync("Wie om jullie heen kan helpen, en waarmee?", "de buurvrouw loopt op dinsdag mee");
        await hand.FillAsync("Wat blijft er over voor het team?", "praten met school");
        await FollowedAsync(hand.PressAsync("Bewaren"));
        await FollowedAsync(hand.FollowAsync("Dag afspreken"));
        await hand.DateAsync("Welke dag?", vandaag.AddDays(42));
        await hand.FillAsync("Waar?", "bij Ilona thuis");
        await FollowedAsync(hand.PressAsync("Bewaren"));
        await ShowsAsync(DoelTitel, "de buurvrouw loopt op dinsdag mee", "bij Ilona thuis");
    }

    /// <summary>10. Put it forward, each person answers; the agreed version opens and prints.</summary>
    private async Task AgreeAndPrintAsync()
    {
        await FollowedAsync(hand.FollowAsync("Plan voorleggen"));
        await FollowedAsync(hand.PressAsync("Voorleggen"));
        await AnswerAsync("Bas", "en dat ik ook mag kiezen");
        await AnswerAsync("Ilona", null);
        await FollowedAsync(hand.FollowAsync("bekijk precies deze"));
        await ShowsAsync(DoelTitel, "en dat ik ook mag kiezen");
        await FollowedAsync(hand.FollowAsync("Afdrukken"));
        await FollowedAsync(hand.FollowAsync($"Ilona {achternaam}"));
        await ShowsAsync(DoelTitel, "Ik wil weer fluitend naar school.", "de buurvrouw loopt op dinsdag mee");
        await Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(Page.Locator(".el-sheet__bar")).ToBeHiddenAsync();
        await ShowsAsync(DoelTitel);
        Assert.NotEmpty(await Page.PdfAsync());
    }

    private async Task AnswerAsync(string wie, string? opmerking)
    {
        await FollowedAsync(hand.FollowAsync("Antwoord noteren"));
        await hand.ChooseAsync("Wie geeft antwoord?", wie);
        await hand.ChooseAsync("Wat is het antwoord?", "Eens");
        if (opmerking is not null)
        {
            await hand.FillAsync("Wat zegt deze persoon erbij?", opmerking);
        }

        await FollowedAsync(hand.PressAsync("Bewaren"));
    }

    private async Task ChooseWorkerAsync(string wie)
    {
        await FollowedAsync(hand.PressAsync($"Kies {wie}"));
        Assert.EndsWith("/vandaag", Page.Url, StringComparison.Ordinal);
    }

    private async Task PersonAsync(int index, string rol, string roepnaam, DateOnly geboren)
    {
        var person = Page.Locator("fieldset.el-person-fields").Nth(index);
        await hand.SelectAsync(person.GetByLabel("Wie is dit?"), rol);
        await hand.FillAsync(person.GetByLabel("Roepnaam"), roepnaam);
        await hand.FillAsync(person.GetByLabel("Achternaam"), achternaam);
        await hand.DateAsync(person, geboren);
    }

    private async Task FollowedAsync(Task act)
    {
        await act;
        await lookAsync();
    }

    private async Task ShowsAsync(params string[] texts)
    {
        foreach (var text in texts)
        {
            await Expect(Page.Locator("main").GetByText(text).First).ToBeVisibleAsync();
        }
    }
}
