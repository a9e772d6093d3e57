namespace Eenlijn.Web.Tests.Pages;

using System.Net;

/// <summary>The reader of pages on which the other tests of Web stand.</summary>
public sealed class PageClientTests
{
    private const string Page = """
        <html><head><title>Doel toevoegen</title></head><body>
        <form method="post" action="/afmelden"><input type="hidden" name="token" value="uit"></form>
        <main><h1>Doel
            toevoegen</h1>
          <div class="el-error-summary"><ul><li><a href="#Input_Tekst">Vul het doel in.</a></li><li><span>Het plan is dicht.</span></li></ul></div>
          <form method="post">
            <input type="hidden" name="token" value="in">
            <textarea name="Input.Tekst" id="Input_Tekst" aria-describedby="Input_Tekst-hint Input_Tekst-error"></textarea>
            <div id="Input_Tekst-error">Fout: Vul het doel in.</div>
            <select name="Input.Wie"><option value="">Kies</option><option value="gezin" selected>Gezin</option></select>
            <input type="checkbox" name="Input.Voor" value="kind" checked><input type="checkbox" name="Input.Voor" value="ouder">
            <input type="text" name="Input.Dicht" value="x" disabled>
            <button name="actie" value="bewaren">Bewaren</button><button formaction="/elders">Weg</button>
          </form>
        </main></body></html>
        """;

    [Fact]
    public async Task De_pagina_wordt_gelezen_zoals_de_browser_haar_toont()
    {
        using var client = new PageClient(new HttpClient(new Answer(Page)) { BaseAddress = new("http://localhost") });

        var page = await client.GetAsync("/plan/doel-toevoegen");

        Assert.Equal((200, "Doel toevoegen", "Doel toevoegen"), (page.Status, page.Title, page.Heading));
        Assert.Equal([new ErrorLine("Vul het doel in.", "#Input_Tekst"), new ErrorLine("Het plan is dicht.", null)], page.ErrorSummary);
        Assert.Equal("Fout: Vul het doel in.", page.FieldError("Input.Tekst"));
        Assert.Equal("gezin", page.FieldValue("Input.Wie"));
    }

    [Fact]
    public async Task Een_formulier_gaat_weg_zoals_het_in_de_pagina_staat()
    {
        var answer = new Answer(Page);
        using var client = new PageClient(new HttpClient(answer) { BaseAddress = new("http://localhost") });

        await client.PostAsync("/plan/doel-toevoegen", ("Input.Tekst", "Samen eten & praten"));

        Assert.Equal("token=in&Input.Wie=gezin&Input.Voor=kind&Input.Tekst=Samen+eten+%26+praten", answer.Body);
        Assert.Equal("/plan/doel-toevoegen", answer.Path);
    }

    [Fact]
    public async Task De_knop_en_zijn_adres_gaan_mee()
    {
        var answer = new Answer(Page);
        using var client = new PageClient(new HttpClient(answer) { BaseAddress = new("http://localhost") });
        var page = await client.GetAsync("/plan/doel-toevoegen");

        await client.SubmitAsync(page, [("Input.Voor", null)], button: "Bewaren");
        Assert.Equal("token=in&Input.Tekst=&Input.Wie=gezin&actie=bewaren", answer.Body);

        await client.SubmitAsync(page, [("Input.Tekst", "a")], button: "Weg");
        Assert.Equal("/elders", answer.Path);
    }

    [Fact]
    public async Task Een_veld_dat_er_niet_is_kan_niet_worden_ingevuld()
    {
        using var client = new PageClient(new HttpClient(new Answer(Page)) { BaseAddress = new("http://localhost") });

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => client.PostAsync("/plan", ("Input.Naam", "a")));

        Assert.Contains("Input.Tekst", refused.Message, StringComparison.Ordinal);
    }

    private sealed class Answer(string html) : HttpMessageHandler
    {
        public string Body { get; private set; } = "";

        public string Path { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Path = request.RequestUri!.PathAndQuery;
            Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            return new(HttpStatusCode.OK) { Content = new StringContent(html), RequestMessage = request };
        }
    }
}
