namespace Eenlijn.Browser.Tests.Budgets;

using Eenlijn.Browser.Tests.Browsers;
using Eenlijn.Browser.Tests.Tour;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

/// <summary>
/// What a job may cost, counted by the hand that does it: clicks and taps, and the pages that open beside the one on which
/// somebody is. Typing, Tab and focus do not count. Mirjam does it in the demo, at her desk and on her telephone.
/// </summary>
public sealed class BudgetTests(Chromium chromium, BrowserHost host) : WorkTests(chromium, host), IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    [Eis("R1-011")]
    public Task Een_kort_contact_kost_van_waar_ook_vier_tikken_op_een_pagina(int breed) => MeasureAsync(breed, FromCaseAsync, (4, 1), async hand =>
    {
        await hand.FollowAsync("+ Kort contact");
        await hand.ChooseAsync("Waarover?", "opvoeden");
        await hand.ChooseAsync("Leeftijd kind", "4–12");
        await hand.PressAsync("Bewaren en volgende");
        await Expect(hand.Page.GetByText("contact vandaag.")).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public Task Wie_nu_aan_de_beurt_is_opent_in_twee_tikken_op_twee_paginas(int breed) => MeasureAsync(breed, page => page.GotoAsync("/kort-contact"), (2, 2), async hand =>
    {
        await hand.FollowAsync("Eenlijn");
        await hand.LeaveAsync(hand.Page.Locator("section", new() { HasText = "Eerst dit" }).Locator("li a[href^='/casus/']").First);
        await Expect(hand.Page.Locator(".el-pagehead__name")).ToContainTextAsync("Gezin");
    });

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public Task Een_contact_met_een_belofte_kost_vijf_tikken_op_een_pagina(int breed) => MeasureAsync(breed, FromCaseAsync, (5, 1), async hand =>
    {
        var belofte = $"De folder brengen {breed}";
        await hand.FollowAsync("Contact noteren");
        await hand.TickAsync("Met wie?", "Sanne");
        await hand.ChooseAsync("Hoe?", "huisbezoek");
        await hand.FillAsync("Waar ging het over?", "Samen het tafelspel bekeken.");
        await hand.FillAsync("Wat beloofde je?", belofte);
        await hand.DateAsync("Voor welke dag?", Vandaag.AddDays(3));
        await hand.PressAsync("Bewaren");
        await Expect(hand.Page.GetByText(belofte).First).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public Task Een_doel_met_eerste_stap_en_cijfer_kost_vijf_tikken_op_een_pagina(int breed) => MeasureAsync(breed, FromPlanAsync, (5, 1), async hand =>
    {
        var doel = $"Weer samen naar het zwembad {breed}";
        await hand.FollowAsync("Doel toevoegen");
        await hand.FillAsync("Wat willen jullie bereiken?", doel);
        await hand.FillAsync("In hun eigen woorden", "Zwemmen met mama is het leukst.");
        await hand.ChooseAsync("Wie zei dit?", "Elif");
        await hand.FillAsync("Wat gaat er gebeuren?", "Een middag kiezen");
        await hand.ChooseAsync("Welk cijfer krijgt dit vandaag?", "4");
        await hand.PressAsync("Bewaren");
        var kaart = hand.Page.GetByRole(AriaRole.Region, new() { NameString = doel });
        await Expect(kaart).ToContainTextAsync("Een middag kiezen");
        await Expect(kaart).ToContainTextAsync("Elif");
    });

    [Theory]
    [InlineData("de friez")]
    [InlineData("Aijdin")]
    [InlineData("Hatise")]
    public Task Een_gezin_met_een_spelfout_in_de_naam_is_gevonden_in_drie_tikken_op_twee_paginas(string fout) => MeasureAsync(1280, page => page.GotoAsync("/vandaag"), (3, 2), async hand =>
    {
        await hand.FillAsync(hand.Page.GetByRole(AriaRole.Searchbox).First, fout);
        await hand.PressAsync("Zoeken");
        await hand.FollowAsync($"Gezin {Gezin}");
        await Expect(hand.Page.Locator(".el-pagehead__name")).ToContainTextAsync(Gezin);
    });

    [Theory]
    [InlineData("de friez")]
    public Task Ook_op_de_telefoon_is_een_gezin_met_een_spelfout_gevonden_in_drie_tikken(string fout) => MeasureAsync(360, page => page.GotoAsync("/vandaag"), (3, 2), async hand =>
    {
        await hand.UnfoldAsync("Menu");
        await hand.FillAsync(hand.Page.GetByRole(AriaRole.Searchbox).First, fout);
        await hand.PressAsync("Zoeken");
        await hand.FollowAsync($"Gezin {Gezin}");
    });

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    [Eis("R1-038")]
    public Task Niet_bereikt_is_een_tik_en_de_belofte_blijft_open(int breed) => MeasureAsync(breed, page => page.GotoAsync("/vandaag"), (1, 0), async hand =>
    {
        var regel = hand.Page.Locator("li", new() { HasText = "terugbellen over de zorgregeling" });
        await hand.LeaveAsync(regel.GetByRole(AriaRole.Button, new() { NameString = "Niet bereikt" }));
        await Expect(regel).ToBeVisibleAsync();
        Assert.EndsWith("/vandaag", hand.Page.Url, StringComparison.Ordinal);
    });
}
