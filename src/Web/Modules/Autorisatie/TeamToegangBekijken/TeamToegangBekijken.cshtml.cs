namespace Eenlijn.Web.Modules.Autorisatie.TeamToegangBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Autorisatie.CasusToegang;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Emergency access to judge, and who is let in for a time: for the teamleider of his team, for the privacy officer of all.</summary>
[Requires(Handeling.NoodtoegangBeoordelen)]
public sealed class TeamToegangBekijkenModel(TeamToegang toegang, CasusToegangHandler handler, Kalender kalender) : EenlijnPage
{
    public IReadOnlyList<NoodtoegangKaart> TeBeoordelen { get; private set; } = [];

    public IReadOnlyList<NoodtoegangKaart> Beoordeeld { get; private set; } = [];

    public IReadOnlyList<TijdelijkeToegangKaart> Lopend { get; private set; } = [];

    public bool IsTeamleider => User.GetRol() is { } rol && Rollen.Mag(rol, Handeling.TeamToegangWijzigen);

    /// <summary>"voor 27 november" or "te laat".</summary>
    public DateOnly Voor(NoodtoegangKaart nood) => Toegangstermijnen.Beoordelen.Vanaf(Kalender.DagVan(nood.Begin));

    public bool IsTeLaat(NoodtoegangKaart nood) => Voor(nood) < kalender.Vandaag;

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostBeeindigenAsync(Guid toegang, CancellationToken ct)
    {
        if (!IsTeamleider)
        {
            return Forbid();
        }

        if (await handler.BeeindigenAsync(new TijdelijkeToegangId(toegang), User.GetMedewerker()!.Value, ct) is not { } result)
        {
            return NotFound();
        }

        if (result.IsSuccess)
        {
            return Done("/toegang", "De toegang is beëindigd.");
        }

        await ShowAsync(ct);
        return Refused(result.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Toegang");
        var nood = await toegang.NoodtoegangenAsync(ct);
        TeBeoordelen = [.. nood.Where(n => n.Oordeel is null).Reverse()];
        Beoordeeld = [.. nood.Where(n => n.Oordeel is not null)];
        Lopend = await toegang.LopendAsync(ct);
    }
}
