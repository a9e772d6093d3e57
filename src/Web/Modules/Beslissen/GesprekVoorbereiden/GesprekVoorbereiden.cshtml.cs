namespace Eenlijn.Web.Modules.Beslissen.GesprekVoorbereiden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>Purpose, company and a first agenda; what stayed open the last time comes along (R3-006, R3-007, R3-015).</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class GesprekVoorbereidenModel(GesprekVoorbereidenHandler handler, Kalender kalender) : GesprekFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Of earlier talks, to take along.</summary>
    public IReadOnlyList<SelectListItem> OpenVragen { get; private set; } = [];

    public IEnumerable<SelectListItem> Ieder => new Sprekers(Gezin, Dossier.Medewerker).OokSamen;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Input.Op = kalender.Vandaag;
        Input.Medewerkers = [Dossier.Medewerker.Value];
        Input.Personen = [.. Gezin.Where(p => p is { IsLid: true, IsOverleden: false } && p.Rol != GezinsRol.Netwerk).Select(p => p.Id.Value)];
        Input.Meenemen = [.. OpenVragen.Select(v => Guid.Parse(v.Value))];
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var (gegevens, zicht) = Lees(Input);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var spreker = new Sprekers(Gezin, Dossier.Medewerker).Lees(Input.EerstePuntVan);
        var result = await handler.HandleAsync(Dossier, gegevens with { EerstePunt = Input.EerstePunt, EerstePuntVan = spreker }, zicht, Input.Meenemen, ct);
        return result.IsSuccess ? Done($"{BeslisUrl}/gesprekken/{result.Value.Value}", "Het gesprek staat klaar.") : Refused(result.Errors);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gesprek voorbereiden");
        ViewData["Formulier"] = this;
        await LoadWerkAsync(Input.Zicht, ct);
        var vragen = await (
            from g in Dossier.Records<Beslisgesprek>()
            from p in g.Punten
            where p.Soort == Puntsoort.OpenVraag && p.Stand == Puntstand.Open
            orderby g.Op, p.Id
            select new { p.Id, p.Tekst, p.Persoon, Gesprek = g.Id }).ToListAsync(ct);
        OpenVragen =
        [
            .. from v in vragen
               let van = v.Persoon is { } wie ? NaamVan(wie) : ""
               where Dossier.Tekst(v.Tekst) is not null
               select new SelectListItem(van.Length > 0 ? $"{v.Tekst} ({van})" : v.Tekst, v.Id.ToString()),
        ];
    }

    public sealed class InputModel : GesprekInvoer
    {
        /// <summary>Open questions of earlier talks that come along.</summary>
        public List<Guid> Meenemen { get; set; } = [];

        public string? EerstePunt { get; set; }

        public string? EerstePuntVan { get; set; }
    }
}
