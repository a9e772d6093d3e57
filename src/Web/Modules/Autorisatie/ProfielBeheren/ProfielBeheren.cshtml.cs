namespace Eenlijn.Web.Modules.Autorisatie.ProfielBeheren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Autorisatie.Profiel;
using Microsoft.AspNetCore.Mvc;

/// <summary>The profile of a staff member, by the functioneel beheerder.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class ProfielBeherenModel(Profielen profielen, ProfielHandler handler, Gids gids, Kalender kalender) : ProfielPage(profielen, handler, gids, kalender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public override string Pad => $"/beheer/medewerker/{Id}/profiel";

    protected override MedewerkerId Wie => new(Id);
}
